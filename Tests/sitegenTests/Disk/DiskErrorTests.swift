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
            .notAFolder(path: "site"), "cannot use site: it is not a folder",
            "move the file away, or name another folder"
        ),
        (
            .cannotRead(path: "content/a.md", reason: "Permission denied"),
            "cannot read content/a.md: Permission denied",
            "look at the permissions of the file and of the folders it stands in"
        ),
        (
            .tooManyBehindLinks(path: "content", limit: 100_000),
            "cannot read content: its symbolic links bring in more than 100000 files",
            "look for links to folders that hold links to folders in turn"
        ),
        (
            .outputIsSource(output: "content", folder: "./content"),
            "cannot write to content: it is the folder ./content that the site is made from",
            "name a folder beside it, such as `--output site`"
        ),
        (
            .interrupted(by: 2), "the build was interrupted",
            "the old output is as it was; build again when there is time"
        ),
        (
            .foreignFolder(path: "site/a"), "cannot write site/a: a folder stands there",
            "the old output is as it was; move that away, or name another folder with `--output`"
        ),
        (
            .linkInOutput(path: "site/a"),
            "cannot write site/a: it is a symbolic link, and sitegen does not write through links",
            "the old output is as it was; move that away, or name another folder with `--output`"
        ),
        (
            .otherFileSystem(path: "site/a"),
            "cannot write site/a: it is on another disk than the folder it stands in",
            "the old output is as it was; move that away, or name another folder with `--output`"
        ),
        (
            .listUnreadable(path: "site/.sitegen-files"),
            "cannot use site/.sitegen-files: it is not a list that this version of sitegen wrote",
            "use the sitegen that wrote it, or delete the output folder and build again"
        ),
        (
            .fileAndFolder(path: "site/a"), "cannot write site/a: the site has a file and a folder of this name",
            "rename the file in the content folder that it comes from"
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

    /// The compiler names a case that is missing here, and the test one that is missing above.
    private static func number(_ error: DiskError) -> Int {
        switch error {
        case .contentMissing: 0
        case .notAFolder: 1
        case .cannotRead: 2
        case .tooManyBehindLinks: 3
        case .spillLost: 4
        case .outputIsSource: 5
        case .outputInsideSource: 6
        case .outputContainsSource: 7
        case .cannotWrite: 8
        case .noSpace: 9
        case .locked: 10
        case .unfinished: 11
        case .interrupted: 12
        case .foreignFile: 13
        case .foreignFolder: 14
        case .linkInOutput: 15
        case .otherFileSystem: 16
        case .listUnreadable: 17
        case .fileAndFolder: 18
        case .lineBreakInName: 19
        }
    }

    @Test func everyErrorIsHere() { #expect(Self.all.map { Self.number($0.0) }.sorted() == Array(0..<20)) }

    @Test func onlyAnInterruptionEndsOtherwise() {
        for (error, _, _) in Self.all { #expect(error.status == (error == .interrupted(by: 2) ? 130 : 2)) }
    }

    @Test func aFullDiskIsToldFromAnyOtherRefusal() throws {
        #expect(DiskError.writing("a", Refusal(28)) == .noSpace(path: "a"))
        #expect(DiskError.writing("a", Refusal(13)) == .cannotWrite(path: "a", reason: "Permission denied"))
    }
}
