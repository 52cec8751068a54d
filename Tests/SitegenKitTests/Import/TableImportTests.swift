import SitegenKit
import Testing

@Suite struct TableImportTests {
    private let table = #"""
        Value,Description,Reference URL,Title,class,Level,level
        100,Goes on,https://example.com/a,Continue,info,1,a
        200,"Fine, ""yes""",https://example.com/b,OK,good,2,

        """#

    @Test func rowsStayAndColumnsBecomeFields() async throws {
        let source = ImportSource(["table.csv": table])
        let rows = table.split(separator: "\n", maxSplits: 1)[1]
        #expect(
            try source.text("content/codes/codes.csv")
                == "code,summary,reference_url,name,class,level,level_2\n" + rows)
        #expect(
            try source.text("content/codes/catalogue.yaml") == """
                title: Codes
                entry: code
                code: {pattern: '^[0-9]{3}$'}
                classes:
                  - {id: 'info', title: Info}
                  - {id: 'good', title: Good}
                fields:
                  reference_url: {type: url, label: Reference URL, required: true}
                  level: {type: int, label: Level, required: true}
                  level_2: {type: string, label: level}
                entries: {file: codes.csv}

                """)
        try await source.site().expect("")
    }

    /// What describes a code is shown on its page, unless something else says so or it would become a link.
    @Test(arguments: [
        ("code,Description\nE1,Goes on\n", "code,summary"), ("code,Description\nE1,See [E2].\n", "code,description"),
        ("code,Description,Summary\nE1,Goes on,b\n", "code,description,summary"),
    ])
    func aDescriptionIsTheSummary(table: String, head: String) async throws {
        let source = ImportSource(["table.csv": table])
        #expect(try source.text("content/codes/codes.csv").hasPrefix(head + "\n"))
        try await source.site().expect("")
    }

    /// All else in a row stays as it is, and a draft makes nobody name it.
    @Test func relatedCodesNameEachOther() async throws {
        let source = ImportSource([
            "table.csv": """
            code,name,Related,draft
            E1,One,E2; E3,
            E2,Two,,
            E3,"Three, x","E2",
            E4,"Four",E4;E1,
            E5,Five,E2,true
            E6,Six,,

            """
        ])
        #expect(
            try source.text("content/codes/codes.csv") == """
                code,name,related,draft
                E1,One,E2;E3;E4,
                E2,Two,E1;E3,
                E3,"Three, x",E2;E1,
                E4,"Four",E1,
                E5,Five,E2,true
                E6,Six,,

                """)
        #expect(
            try source.make().notes == [
                "3 rows now name as `related` the rows that name them",
                "left out the code of the entry itself in `related` of 1 row",
            ])
        try await source.site().expect("")
    }

    /// What is no code of the table relates to nothing.
    @Test func aColumnOfOtherCodesIsAList() async throws {
        let source = ImportSource(["table.csv": "code,related\nE1,E2;X9\nE2,E1\n"])
        #expect(
            try source.text("content/codes/catalogue.yaml").contains(
                "  original_related: {type: list, of: string, label: Related, required: true}\n"))
        #expect(try source.text("content/codes/codes.csv") == "code,original_related\nE1,E2;X9\nE2,E1\n")
        try await source.site().expect("")
    }

    @Test func aColumnHoldsTheCode() throws {
        var source = ImportSource(["table.csv": "a,b\nx,E1\nx,E2\n"])
        #expect(
            source.refusal() == [
                "the code `x` stands in line 2 and in line 3 of table.csv",
                "the codes are in the column `a`; name another with --code-key",
            ])
        source.options.codeKey = "b"
        #expect(try source.text("content/codes/codes.csv") == "a,code\nx,E1\nx,E2\n")
        source.options.codeKey = "bb"
        #expect(source.refusal() == ["table.csv has no column `bb`", "did you mean `b`?"])
    }

    @Test func spacesAroundTheHeadsOfColumns() async throws {
        let source = ImportSource(["table.csv": "Text, Code,name , class\na,E1,b,io\n"])
        #expect(try source.text("content/codes/codes.csv") == "text,code,name,class\na,E1,b,io\n")
        try await source.site().expect("")
    }

    /// Whatever is filled in later fits.
    @Test func aColumnWithoutValues() async throws {
        let source = ImportSource(["table.csv": "code,owner,name\nE1,,\nE2,,\n"])
        #expect(try source.text("content/codes/catalogue.yaml").contains("  owner: {type: string}\n"))
        try await source.site().expect("")
    }

    /// Lines are counted for what is refused, not for each row.
    @Test func manyRows() throws {
        let rows = (1...20_000).map { "E\($0),name \($0)\n" }
        let made = try ImportSource(["table.csv": "code,name\n" + rows.joined()]).make()
        #expect(made.count == 20_000)
        let twin = ImportSource(["table.csv": "code,name\n" + rows.joined() + "e9,x\n"]).refusal()
        #expect(twin[0] == "the codes `E9` (line 10) and `e9` (line 20002) of table.csv would have one address")
    }

    @Test(arguments: ["C#,a\nC+,b\n", "C,a\nc,b\n"])
    func codesWithOneAddress(rows: String) {
        let codes = rows.split(separator: "\n").map { $0.split(separator: ",")[0] }
        #expect(
            ImportSource(["table.csv": "code,name\n" + rows]).refusal() == [
                "the codes `\(codes[0])` (line 2) and `\(codes[1])` (line 3) of table.csv would have one address",
                "the codes are in the column `code`; name another with --code-key",
            ])
    }

    @Test(arguments: ["index", "Index", "default", "404", "sitegen", "."])
    func codesThatAreNamesOfOtherThings(code: String) async throws {
        try await ImportSource(["table.csv": "code,name\n\(code),a\nE1,b\n"]).site().expect("")
    }

    /// A path is a plain value to YAML.
    @Test func theSiteLeadsToTheCatalogue() throws {
        let options = ImportSource([:]).options
        let settings = Import.site(title: "Codes: all", options, hasRawHTML: false)[0]
        #expect(
            String(decoding: settings.bytes, as: UTF8.self)
                .hasSuffix("nav:\n  - {title: \"Codes: all\", link: /codes/}\n"))
    }

    @Test(arguments: [
        ("code,name\n", "table.csv has no row but its first", "its first line names the columns"),
        (
            "code,name\n,a\n", "line 2 of table.csv has no code",
            "the codes are in the column `code`; name another with --code-key"
        ),
        (
            "code,name\nE1 ,a\n", "the code `E1 ` in line 2 of table.csv has spaces at its ends",
            "the codes are in the column `code`; name another with --code-key"
        ),
    ])
    func whatIsRefused(table: String, message: String, help: String) {
        #expect(ImportSource(["table.csv": table]).refusal() == [message, help])
    }

    @Test(arguments: ["code,name\nE1\n", "code;name\nE1;a, b\n", "code\tname\nE1\ta\n"])
    func anUnsoundTableIsAFinding(table: String) throws {
        let (made, findings) = try ImportSource(["table.csv": table]).read()
        #expect(made == nil)
        #expect(findings.map(\.rule.rawValue) == ["SG040"])
    }
}
