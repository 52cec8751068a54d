import Foundation
import Testing

@testable import sitegen

/// `sitegen import` as its user meets it.
@Suite struct ImportTests {
    private func withTool(_ body: (Tool) throws -> Void) throws {
        let tool = try Tool()
        defer { tool.remove() }
        try body(tool)
    }

    @Test func aFolderBecomesAProjectThatBuilds() throws {
        try withTool { tool in
            try tool.write("docs/E1.md", "# E1: Moved\n\nSee [two](E2.md) and ![p](img/p.png).\n")
            try tool.write("docs/E2.md", "# E2: Lost\n\nText with <b>tags</b>.\n")
            try tool.write("docs/img/p.png", "\u{89}PNG")
            let made = try tool.run(
                "import", "docs/", "--source", "site-of-codes", "--catalogue", "errors", "--title", "Errors")
            #expect(made.errors == "")
            #expect(
                made.output == """
                    imported 2 entries into content/errors: wrote 6 files
                    now run `sitegen check --source site-of-codes`

                    """)
            #expect(
                tool.files("site-of-codes") == [
                    "content/errors/E1.md", "content/errors/E2.md", "content/errors/catalogue.yaml",
                    "content/errors/img/p.png", "content/index.md", "content/site.yaml",
                ])
            #expect(tool.read("site-of-codes/content/errors/img/p.png") == "\u{89}PNG")
            let built = try tool.run("build", "--source", "site-of-codes")
            #expect(built.errors == "")
            #expect(built.status == 0)
        }
    }

    @Test func intoAProjectThatIsThere() throws {
        try withTool { tool in
            _ = try tool.run("new", "site")
            try tool.write("docs/E7.md", "<i>Text</i> of [a file](../a.txt).\n")
            let made = try tool.run("import", "docs", "--catalogue", "more")
            #expect(
                made.output == """
                    imported 1 entry into content/more: wrote 2 files
                    note: the link to `../a.txt` in docs/E7.md leads out of the folder: name the folder's address with --origin to make it whole
                    note: HTML tags in the text are shown as text unless content/site.yaml says `html: sanitize`
                    now run `sitegen check`

                    """)
            // Where the site says it, nobody has to be told.
            try tool.write("content/site.yaml", (tool.read("content/site.yaml") ?? "") + "html: sanitize\n")
            let sanitized = try tool.run("import", "docs", "--catalogue", "third")
            #expect(sanitized.status == 0 && !sanitized.output.contains("HTML tags"))
            let before = tool.files("content").map { tool.read("content/" + $0) }
            let again = try tool.run("import", "docs", "--catalogue", "more")
            #expect(again.status == 2)
            #expect(
                again.errors
                    == "error: content/more/catalogue.yaml exists already\n   = help: remove it, or choose another name\n"
            )
            #expect(tool.files("content").map { tool.read("content/" + $0) } == before)
        }
    }

    @Test func whatCannotBeImported() throws {
        try withTool { tool in
            try tool.write("notes.txt", "Text.\n")
            try tool.write("docs/E1.md", "---\na: [\n---\n")
            try tool.write("docs/E2.md", "Text.\n")
            let text = try tool.run("import", "notes.txt")
            #expect(text.status == 2)
            #expect(
                text.errors == """
                    error: notes.txt is nothing that can be imported
                       = help: name a folder of Markdown, a .csv table, or an OpenAPI document as .yaml or .json

                    """)
            let missing = try tool.run("import", "none")
            #expect(missing.status == 2)
            #expect(
                missing.errors == """
                    error: there is no file or folder none
                       = help: name a folder of Markdown, a .csv table, or an OpenAPI document as .yaml or .json

                    """)
            let unsound = try tool.run("import", "docs")
            #expect(unsound.status == 1)
            #expect(
                unsound.errors == """
                    error[SG011]: This is not valid YAML: the `[` that opens here is not closed
                     --> docs/E1.md:2:4
                      |
                    2 | a: [
                      |    ^
                      = help: close it with `]`

                    1 error
                    nothing was written

                    """)
            let address = try tool.run("import", "docs", "--origin", "github.com/o/r")
            #expect(address.status == 2)
            #expect(address.errors.hasPrefix("Error: `github.com/o/r` is not an http or https address\n"))
            #expect(tool.files("content") == [])
        }
    }

    @Test func nothingIsLeftOfAnImportThatFails() throws {
        try withTool { tool in
            try tool.write("docs/E1.md", "Text.\n")
            try tool.write("docs/E2.md", "Text.\n")
            try tool.write("outside/x", "")
            try FileManager.default.createDirectory(
                at: tool.folder.appending(path: "content"), withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                at: tool.folder.appending(path: "content/codes"),
                withDestinationURL: tool.folder.appending(path: "outside"))
            let linked = try tool.run("import", "docs")
            #expect(linked.status == 2)
            #expect(
                linked.errors
                    == "error: cannot write content/codes/catalogue.yaml: content/codes leads out of content\n   = help: remove the symbolic link\n"
            )
            #expect(tool.files("outside") == ["x"])
            // A name that no file can have is met only when its turn comes.
            try tool.write("docs/\(String(repeating: "\u{e4}", count: 90))/z.md", "Text.\n")
            let whole = try tool.run("import", "docs", "--catalogue", String(repeating: "x", count: 300))
            #expect(whole.status == 2)
            #expect(whole.errors.contains("File name too long"))
            #expect(tool.files("content").isEmpty)
        }
    }

    @Test func aTableAndADocument() throws {
        try withTool { tool in
            try tool.write("codes.csv", "code,name\nE1,Moved\n")
            try tool.write(
                "api.json",
                #"{"openapi": "3.1.0", "paths": {"/a": {"get": {"responses": {"404": {"description": "None"}}}}}}"#)
            let table = try tool.run("import", "codes.csv")
            #expect(table.output == "imported 1 entry into content/codes: wrote 4 files\nnow run `sitegen check`\n")
            let document = try tool.run("import", "api.json", "--catalogue", "api/responses")
            #expect(
                document.output
                    == "imported 1 entry into content/api/responses: wrote 2 files\nnow run `sitegen check`\n")
            let checked = try tool.run("check")
            #expect(checked.errors == "")
            #expect(checked.output.hasPrefix("checked 3 pages, "))
        }
    }

    #if os(Linux)
        /// A file is copied to its end, whatever size it had before.
        @Test func aFileThatGrows() throws {
            let scratch = try Scratch()
            // The system says of it that it has no bytes.
            let source = "/proc/version"
            #expect(try Status.behind(source).size == 0)
            _ = try NewFiles.write([NewFiles.File("a/v.txt", .copy(from: source))], in: scratch.path)
            #expect(try scratch.text("a/v.txt").hasPrefix("Linux version"))
        }
    #endif

    @Test func nothingIsLeftOfAFileThatCannotBeRead() throws {
        let scratch = try Scratch()
        let files = [
            NewFiles.File("a.txt", .bytes([0x61])), NewFiles.File("b.txt", .copy(from: scratch("missing"))),
        ]
        #expect(throws: DiskError.cannotRead(path: scratch("missing"), reason: "No such file or directory")) {
            try NewFiles.write(files, in: scratch.path)
        }
        #expect(try scratch.tree("").isEmpty)
    }
}
