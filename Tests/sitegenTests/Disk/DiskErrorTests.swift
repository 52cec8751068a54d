import Testing

@testable import sitegen

/// What the terminal says.
struct DiskErrorTests {
    private static let all: [(DiskError, String, String)] = [
        (
            .contentMissing(path: "docs/content"), "cannot read docs/content: there is no such folder",
            "run `sitegen new site` to begin a site here, or say where it is with `--source`"
        ),
        (
            .cannotWrite(path: "site/index.html", reason: "Permission denied"),
            "cannot write site/index.html: Permission denied",
            "the old output is as it was; look at the permissions, or name another folder with `--output`"
        ),
        (
            .outputInsideSource(output: "content/site", folder: "content"),
            "cannot write to content/site: it lies inside content, which the site is made from",
            "name a folder beside it, such as `--output site`"
        ),
        (
            .outputContainsSource(output: ".", folder: "./content"),
            "cannot write to .: it contains ./content, which the site is made from",
            "name a folder beside it, such as `--output site`"
        ),
        (
            .foreignFile(path: "site/CNAME"), "cannot write site/CNAME: a file that sitegen did not write stands there",
            "the old output is as it was; move that away, or name another folder with `--output`"
        ),
        (
            .noSpace(path: "site/a"), "cannot write site/a: no space left on the disk",
            "the old output is as it was; make room and build again"
        ),
        (
            .locked(path: "site"), "cannot write site: another build is writing it",
            "wait for it to end, or name another folder with `--output`"
        ),
        (
            .spillLost(folder: "/tmp", reason: "Input/output error"),
            "cannot read a temporary file in /tmp: Input/output error",
            "the old output is as it was; set TMPDIR to a folder on a sound disk"
        ),
        (
            .unfinished(stage: "/x/.site.sitegen-stage", cause: "cannot write site/a: Permission denied"),
            "cannot finish the build that was prepared in /x/.site.sitegen-stage: cannot write site/a: Permission denied",
            "mend that and build again, which finishes it; or delete /x/.site.sitegen-stage to give it up"
        ),
        (
            .lineBreakInName(path: "site/a\nb"), #"cannot write "site/a\nb": the name has a line break"#,
            "rename the file in the content folder that it comes from"
        ),
    ]

    @Test(arguments: all) func text(error: DiskError, message: String, help: String) {
        #expect(error.message == message)
        #expect(error.help == help)
    }

    @Test func aFullDiskIsToldFromAnyOtherRefusal() throws {
        #expect(DiskError.writing("a", Refusal(28)) == .noSpace(path: "a"))
        #expect(DiskError.writing("a", Refusal(13)) == .cannotWrite(path: "a", reason: "Permission denied"))
    }
}
