package io.guichet.complaint.casefile;

class InMemoryCaseFilesTest extends CaseFilesContract {

    private final CaseFiles files = new InMemoryCaseFiles();

    @Override
    protected CaseFiles files() {
        return files;
    }
}
