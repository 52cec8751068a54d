import SitegenKit
import Testing

/// The rules that a catalogue holds its entries to, each with the full text of its finding.
@Suite struct CatalogueRuleTests {
    private static let schema = """
        title: Codes
        sections:
          - {id: meaning, title: Meaning, required: true, minWords: 3}
          - {id: example, title: Example, required: true, contains: code}
          - {id: notes, title: Notes}

        """
    private static let meaning = "## Meaning\n\nThis is what it means.\n\n"
    private static let example = "## Example\n\n```text\nE1\n```\n\n"

    private func site(
        _ body: String, front: String = "name: One", schema: String = Self.schema, _ more: [String: String] = [:]
    )
        -> TestSite
    {
        var files = ["content/codes/catalogue.yaml": schema, "content/codes/E1.md": page(front, body)]
        files.merge(more) { $1 }
        return TestSite(files)
    }

    @Test func aCompleteEntryHasNoFinding() async {
        await site(Self.meaning + Self.example).expect("")
    }

    @Test func aMissingSectionNamesItsPlace() async {
        await site(Self.meaning + "## Notes\n\nNone.\n").expect(
            """
            error[SG020]: E1 has no section "Example"
             --> content/codes/E1.md:8:1
              |
            8 | ## Notes
              | ^^^^^^^^ "Example" belongs before this heading
              = note: required by content/codes/catalogue.yaml:4
              = help: add `## Example`, or waive it: waive: [{rule: SG020, section: example, because: ...}]

            1 error

            """)
    }

    @Test func aMisspeltSectionIsOneFinding() async {
        await site(Self.meaning + "## Exmaple\n\n```text\nE1\n```\n").expect(
            """
            error[SG021]: E1 has a section "Exmaple" that the catalogue does not declare
             --> content/codes/E1.md:8:1
              |
            8 | ## Exmaple
              | ^^^^^^^^^^
              = help: did you mean `## Example`?

            1 error

            """)
    }

    /// A title can have what looks like raw HTML, and a heading raw HTML besides its title.
    @Test(arguments: [
        ("## Use of Array<T>\n\n## <b>Meaning</b>\n", "", []),
        (
            "## Use of Aray<T>\n\n## Meaning <a id=\"x\"></a>\n", "",
            [
                "E1 has a section \"Use of Aray<T>\" that the catalogue does not declare: did you mean `## Use of Array<T>`?",
                "E1 has a section \"Meaning <a id=\"x\"></a>\" that the catalogue does not declare: did you mean `## Meaning`?",
            ]
        ),
        (
            "## Use of Array<T>\n\n## Meaning <a id=\"x\"></a>\n", "html: sanitize\n",
            ["E1 has a section \"Meaning\" that the catalogue does not declare: did you mean `## Meaning`?"]
        ),
        (
            "## Use of Array<T>\n\n## Meaning\n", "html: allow\n",
            [
                "E1 has a section \"Use of Array\" that the catalogue does not declare: did you mean `## Use of Array\\<T>`?"
            ]
        ),
        ("## Use of Array\\<T>\n\n## Meaning\n", "html: allow\n", []),
        (
            "## Meaning\n", "html: allow\n",
            [
                "E1 has no section \"Use of Array<T>\": add `## Use of Array\\<T>`, or waive it: "
                    + "waive: [{rule: SG020, section: use, because: ...}]"
            ]
        ),
    ])
    func aSectionWithRawHTML(body: String, setting: String, findings: [String]) async {
        let schema = """
            title: Codes
            sections: [{id: use, title: Use of Array<T>, required: true}, {id: meaning, title: Meaning, required: true}]

            """
        let more = ["content/site.yaml": "title: Example\ndescription: An example.\n" + setting]
        let found = await site(body, schema: schema, more).build().diagnostics
        #expect(found.map { "\($0.message): \($0.help ?? "")" } == findings)
    }

    @Test(arguments: [
        (Self.example + Self.meaning, "SG022"), ("## Meaning\n\nShort.\n\n" + Self.example, "SG023"),
        (Self.meaning + "## Example\n\nNone.\n", "SG024"), (Self.meaning + Self.meaning + Self.example, "SG025"),
        ("# Title\n\n" + Self.meaning + Self.example, "SG026"),
    ])
    func sections(body: String, rule: String) async {
        #expect(await site(body).rules() == [rule])
    }

    /// What a table of codes shows is there only when all pages are known.
    @Test(arguments: [
        ("link", "columns: [code, name]", []), ("link", "columns: [name]", ["SG024"]),
        ("list", "columns: [code, {note: What}]\nnotes:\n  E1: |\n    - a\n    - b", []),
    ])
    func aTableOfCodesIsContentOfItsSection(content: String, columns: String, rules: [String]) async {
        let schema = "title: Codes\nsections: [{id: what, title: What, contains: \(content)}]\n"
        let table = "## What\n\n```codes\ncatalogue: codes\n\(columns)\n```\n"
        #expect(await site(table, schema: schema).rules() == rules)
    }

    @Test func aSectionsFragmentIsItsIDWhateverTheHeading() async {
        let schema = "title: Codes\nsections:\n  - {id: what, title: Meaning}\n"
        let html = await site("## Meaning\n\nText.\n", schema: schema).output("codes/E1/index.html")
        #expect(html?.contains(#"id="what""#) == true)
        #expect(html?.contains(#"id="meaning""#) == false)
    }

    @Test func anUnknownSectionNamesWhereSectionsAreDeclared() async {
        await site(Self.meaning + Self.example + "## History\n\nOld.\n").expect(
            """
            error[SG021]: E1 has a section "History" that the catalogue does not declare
              --> content/codes/E1.md:14:1
               |
            14 | ## History
               | ^^^^^^^^^^
               = note: sections are declared in content/codes/catalogue.yaml:3
               = help: declare it under `sections`, or make it a deeper heading

            1 error

            """)
    }

    @Test func aSectionTwice() async {
        await site(Self.meaning + Self.meaning + Self.example).expect(
            """
            error[SG025]: E1 has the section "Meaning" twice
             --> content/codes/E1.md:8:1
              |
            8 | ## Meaning
              | ^^^^^^^^^^
              = note: the first is in content/codes/E1.md:4
              = help: join the two

            1 error

            """)
    }

    @Test func aValueThatMustBeUnique() async {
        let schema = "title: Codes\nfields:\n  number: {type: int, unique: true}\n"
        await site("Text.\n", front: "number: 7", schema: schema, ["content/codes/E2.md": page("number: 7")]).expect(
            """
            error[SG015]: E2 has the same `number` as E1: 7
             --> content/codes/E2.md:2:9
              |
            2 | number: 7
              |         ^
              = note: E1 has it in content/codes/E1.md:2
              = note: the field is declared `unique` in content/codes/catalogue.yaml:3
              = help: give one of them another value

            1 error

            """)
    }

    @Test func extraSectionsAreTheCataloguesChoice() async {
        let body = Self.meaning + Self.example + "## History\n\nOld.\n"
        #expect(await site(body).rules() == ["SG021"])
        #expect(await site(body, schema: Self.schema + "extraSections: allow\n").rules() == [])
        let warned = await site(body, schema: Self.schema + "extraSections: warn\n").build()
        #expect(warned.diagnostics.map(\.severity) == [.warning])
        #expect(warned.result != nil)
    }

    @Test func aWaiverLiftsOneRuleForOneEntry() async {
        let waiver = "waive: [{rule: SG020, section: example, because: never seen}]"
        await site(Self.meaning, front: waiver).expect(
            """
            waived[SG020]: E1 has no section "Example"
             --> content/codes/E1.md:4:1
              = note: required by content/codes/catalogue.yaml:4
              = note: waived, because never seen: content/codes/E1.md:2

            1 waived

            """)
        await site(Self.meaning + Self.example, front: waiver).expect(
            """
            error[SG090]: E1 does not break SG020 for the section example: the waiver is not needed
             --> content/codes/E1.md:2:9
              |
            2 | waive: [{rule: SG020, section: example, because: never seen}]
              |         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: remove the waiver

            1 error

            """)
        #expect(await site(Self.meaning, front: "waive: [{rule: SG020}]").rules() == ["SG013", "SG020"])
    }

    @Test func aRuleThatCannotBeWaived() async {
        await site(Self.meaning + Self.example, front: "waive: [{rule: SG100, because: x}]").expect(
            """
            error[SG014]: SG100 cannot be waived
             --> content/codes/E1.md:2:16
              |
            2 | waive: [{rule: SG100, because: x}]
              |                ^^^^^
              = help: remove this waiver, and mend what the rule finds

            1 error

            """)
    }

    @Test func aTombstoneIsHeldToNoSection() async {
        #expect(await site("Gone.\n", front: "status: removed\nremoved: \"2.0\"\nreason: nobody sent it").rules() == [])
        #expect(
            await site(Self.meaning + Self.example, front: "status: removed\nremoved: \"2.0\"").rules() == ["SG061"])
    }

    @Test func aTemporaryCodeExpires() async {
        let front = "status: temporary\nexpires: 2026-11-13"
        await site(Self.meaning + Self.example, front: front).expect(
            """
            warning[SG062]: E1 is temporary and expired on 2026-11-13
             --> content/codes/E1.md:3:10
              |
            3 | expires: 2026-11-13
              |          ^^^^^^^^^^
              = help: look up what became of it, and set `status` and `expires`

            1 warning

            """)
        #expect(await site(Self.meaning + Self.example, front: "status: temporary").rules() == ["SG013"])
        var later = site(Self.meaning + Self.example, front: front)
        later.today = nil
        #expect(await later.rules() == [])
    }

    @Test func aRelationPointsBothWays() async {
        let two = ["content/codes/E2.md": page("name: Two", Self.meaning + Self.example)]
        let body = Self.meaning + Self.example
        await site(body, front: "related: [E2]", two).expect(
            """
            warning[SG060]: E1 names E2 as related, but E2 does not name E1
             --> content/codes/E1.md:2:10
              |
            2 | related: [E2]
              |          ^^^^
              = note: E2 is in content/codes/E2.md:1
              = help: write `related: [E1]` there

            1 warning

            """)
        #expect(await site(body, front: "related: [E3]", two).rules() == ["SG052"])
        // To name a draft would be an error in each build without drafts.
        var drafts = site(body, front: "related: [E2]\ndraft: true", two)
        drafts.options.drafts = true
        #expect(await drafts.rules() == [])
        let more = ["content/codes/E2.md": page("name: Two\ndraft: true", body)]
        drafts = site(body, front: "related: [E2]\ndraft: true", more)
        drafts.options.drafts = true
        #expect(await drafts.rules() == ["SG060"])
        #expect(await site(body, front: "related: [e2]", two).rules() == ["SG060", "SG053"])
    }

    @Test func codesAndNames() async {
        let body = Self.meaning + Self.example
        let pattern = "code: {pattern: '^E[0-9]$'}\n" + Self.schema
        #expect(await site(body, schema: pattern, ["content/codes/X1.md": page("name: X", body)]).rules() == ["SG030"])
        #expect(await site(body, front: "code: E2").rules() == ["SG031"])
        #expect(await site(body, front: "code: E2", schema: Self.schema + "files: any\n").rules() == [])
        #expect(await site(body, ["content/codes/e1.md": page("name: X", body)]).rules() == ["SG032"])
        let aliases = ["content/codes/E2.md": page("aliases: [Old name]", body)]
        #expect(await site(body, front: "aliases: [Old name]", aliases).rules() == ["SG033"])
    }

    @Test func classes() async {
        let schema = Self.schema + "classes:\n  - {id: input, match: '^E1'}\n  - {id: other}\n"
        let body = Self.meaning + Self.example
        #expect(await site(body, schema: schema).rules() == [])
        await site(body, schema: schema, ["content/codes/E2.md": page("name: X", body)]).expect(
            """
            error[SG035]: E2 belongs to no class
             --> content/codes/E2.md:1:1
              |
            1 | ---
              | ^^^
              = note: classes: input, other, declared in content/codes/catalogue.yaml:7
              = help: add `class: ...` to its front matter

            1 error

            """)
        #expect(await site(body, front: "class: other", schema: schema).rules() == [])
        await site(body, front: "class: othr", schema: schema).expect(
            """
            error[SG035]: There is no class `othr` in this catalogue
             --> content/codes/E1.md:2:8
              |
            2 | class: othr
              |        ^^^^
              = note: classes: input, other, declared in content/codes/catalogue.yaml:7
              = help: did you mean `other`?

            1 error

            """)
        let html = await site(body, schema: schema).output("codes/input/index.html")
        #expect(html?.contains(#"href="../E1/""#) == true)
    }

    @Test(arguments: [
        ("codes.csv", "code\nE2\n", "fill in the column `class`"), ("codes.yaml", "- code: E2\n", "give it a `class`"),
    ])
    func aRowWithoutAClass(file: String, text: String, help: String) async {
        let schema = "title: Codes\nclasses: [{id: input, match: '^E1'}]\nentries: {file: \(file)}\n"
        let rows = site("Text.\n", schema: schema, ["content/codes/\(file)": text])
        #expect(await rows.build().diagnostics.map(\.help) == [help])
    }
}
