/** Appraisals over HTTP; a person sees the own ones. */
@NullMarked
package io.guichet.audit.appraisal.http;

import org.jspecify.annotations.NullMarked;
