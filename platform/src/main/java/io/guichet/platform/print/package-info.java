/** Paper: pages as PDF, with Chinese words and QR codes. Who uses it brings PDFBox and ZXing along. */
@NullMarked
package io.guichet.platform.print;

import org.jspecify.annotations.NullMarked;
