import SitegenKit
import Testing

/// Schemas that would lead to pages that are unsafe, broken or never finished.
@Suite struct SchemaTests {
    private func rules(_ schema: String) async -> [String] {
        await TestSite([
            "content/c/catalogue.yaml": "title: C\n" + schema,
            "content/c/1.md": page("name: One\ns: javascript:alert(1)"),
        ])
        .rules().filter { $0 != "SG012" }
    }

    @Test(arguments: [
        "fields: {s: {type: string}, f: {type: string, source: s}}\n", "code: {pattern: '^(a+)+$'}\n",
        "code: {pattern: '^([a-z]*|x)*$'}\n", "code: {pattern: '^((a+))+$'}\n",
        "code: {pattern: '^(a+){1,}$'}\n", "code: {pattern: '^(a{1,})+$'}\n", "code: {pattern: '^(a+b{0,1})+$'}\n",
        #"code: {pattern: '^([\]a]+)+$'}"# + "\n", #"code: {pattern: '^(\p{L}+)+$'}"# + "\n",
        "classes: [{id: 4 xx, match: '^1'}]\n", "sections: [{id: 'my id', title: Mine}]\n",
        "fields: {since: {label: From}}\n",
    ])
    func refused(schema: String) async { #expect(await rules(schema).contains("SG014"), "\(schema)") }

    @Test(arguments: [
        "code: {pattern: '^[0-9]+(-[a-z]+)?$'}\n", "code: {pattern: '^(?:[A-Z]{1,3}-|[0-9])+$'}\n",
        "code: {pattern: '^[a-z0-9]+(-[a-z0-9]+)*$'}\n", "code: {pattern: '^[0-9]{1,}(-[a-z]{1,}){0,}$'}\n",
        #"code: {pattern: '^(?:[\]0-9]\p{Lu}{0,1})+$'}"# + "\n",
    ])
    func accepted(schema: String) async { #expect(await rules(schema) == [], "\(schema)") }

    /// A section can be required of some entries: here of those that are in use, which is what no `status` says.
    @Test func aSectionThatSomeEntriesNeed() async {
        let schema = "title: C\nsections: [{id: how, title: How, requiredIf: {status: [active]}}]\n"
        let site = TestSite([
            "content/c/catalogue.yaml": schema, "content/c/1.md": page("name: One", "Text.\n"),
            "content/c/2.md": page("name: Two\nstatus: unofficial", "Text.\n"),
        ])
        await site.expect(
            """
            error[SG020]: 1 has no section "How"
             --> content/c/1.md:1:1
              |
            1 | ---
              | ^^^
              = note: required by content/c/catalogue.yaml:2
              = help: add `## How`, or waive it: waive: [{rule: SG020, section: how, because: ...}]

            1 error

            """)
    }

    @Test func aConditionOnAFieldThatIsNotDeclared() async {
        await TestSite([
            "content/c/catalogue.yaml": "title: C\nsections: [{id: how, title: How, requiredIf: {statos: [active]}}]\n"
        ]).expect(
            """
            error[SG014]: `requiredIf` names a field `statos` that is not declared
             --> content/c/catalogue.yaml:2:12
              |
            2 | sections: [{id: how, title: How, requiredIf: {statos: [active]}}]
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: did you mean `status`?

            1 error

            """)
    }

    @Test func aConditionThatNoEntryCanMeet() async {
        await TestSite([
            "content/c/catalogue.yaml": """
            title: C
            fields:
              level: {type: list, of: enum, values: [warn, error]}
              fixable: {type: bool}
              note: {type: string, requiredIf: {status: [depricated]}}
              fix: {type: string, requiredIf: {fixable: [perhaps]}}
            sections:
              - {id: how, title: How, requiredIf: {level: [eror, warn]}}

            """
        ]).expect(
            """
            error[SG014]: `status` must be `active`, `deprecated`, `removed`, `reserved`, `unofficial` or `temporary`, \
            not `depricated`
             --> content/c/catalogue.yaml:5:46
              |
            5 |   note: {type: string, requiredIf: {status: [depricated]}}
              |                                              ^^^^^^^^^^
              = help: did you mean `deprecated`?

            error[SG014]: `fixable` must be `true` or `false`, not `perhaps`
             --> content/c/catalogue.yaml:6:46
              |
            6 |   fix: {type: string, requiredIf: {fixable: [perhaps]}}
              |                                              ^^^^^^^

            error[SG014]: `level` must be `warn` or `error`, not `eror`
             --> content/c/catalogue.yaml:8:48
              |
            8 |   - {id: how, title: How, requiredIf: {level: [eror, warn]}}
              |                                                ^^^^
              = help: did you mean `error`?

            3 errors

            """)
    }

    /// What only fields of another type have: it is not held to entries, and its author may take it to be.
    @Test func aKeyOfAnotherType() async {
        await TestSite([
            "content/c/catalogue.yaml": """
            title: C
            fields:
              level: {type: string, values: [warn, error]}
              names: {type: int, of: string}
              tags: {type: list, of: string, values: []}
              marks: {type: list, values: [a]}
              kinds: {type: enum, of: [string], values: [a]}
              since: {of: string}

            """
        ]).expect(
            """
            error[SG014]: `values` has no effect on a field of type `string`
             --> content/c/catalogue.yaml:3:25
              |
            3 |   level: {type: string, values: [warn, error]}
              |                         ^^^^^^
              = help: leave `values` out, or write `type: enum`

            error[SG014]: `of` has no effect on a field of type `int`
             --> content/c/catalogue.yaml:4:22
              |
            4 |   names: {type: int, of: string}
              |                      ^^
              = help: leave `of` out, or write `type: list`

            error[SG014]: `values` has no effect on a list of `string`
             --> content/c/catalogue.yaml:5:34
              |
            5 |   tags: {type: list, of: string, values: []}
              |                                  ^^^^^^
              = help: leave `values` out, or write `of: enum`

            error[SG014]: `values` has no effect on a list of `string`
             --> content/c/catalogue.yaml:6:23
              |
            6 |   marks: {type: list, values: [a]}
              |                       ^^^^^^
              = help: leave `values` out, or write `of: enum`

            error[SG014]: `of` has no effect on a field of type `enum`
             --> content/c/catalogue.yaml:7:23
              |
            7 |   kinds: {type: enum, of: [string], values: [a]}
              |                       ^^
              = help: leave `of` out, or write `type: list`

            error[SG014]: `of` has no effect on the built-in field `since`
             --> content/c/catalogue.yaml:8:3
              |
            8 |   since: {of: string}
              |   ^^^^^
              = help: leave `of` out

            6 errors

            """)
    }

    @Test(arguments: ["2", "[2]", "9"]) func aHeadingOfDataWithoutHeadings(heading: String) async {
        await TestSite([
            "content/c/catalogue.yaml": "title: C\nentries: {file: codes.csv, heading: \(heading)}\n",
            "content/c/codes.csv": "code,name\n1,One\n",
        ]).expect(
            """
            error[SG014]: `heading` has no effect on a file that is no Markdown
             --> content/c/catalogue.yaml:2:28
              |
            2 | entries: {file: codes.csv, heading: \(heading)}
              |                            ^^^^^^^
              = help: leave `heading` out

            1 error

            """)
    }

    /// One cause is one finding, the type's.
    @Test(arguments: [
        "{values: [a]}", "{type: enm, values: [a]}", "{type: list, of: list, values: [a]}", "{type: lst, of: string}",
    ])
    func aKeyOfATypeThatIsNone(field: String) async {
        let site = TestSite(["content/c/catalogue.yaml": "title: C\nfields: {f: \(field)}\n"])
        #expect(await site.build().diagnostics.count == 1)
    }

    @Test(arguments: ["{status: []}", "{}", "{status: [active], since: [1]}"])
    func aConditionThatNamesNothing(condition: String) async {
        let site = TestSite([
            "content/c/catalogue.yaml": "title: C\nfields: {f: {type: string, requiredIf: \(condition)}}\n"
        ])
        #expect(
            await site.build().diagnostics.map(\.message) == ["`requiredIf` must name one field and its values"])
    }

    @Test func aConditionIsNamedWhereItIsMet() async {
        await TestSite([
            "content/c/catalogue.yaml":
                "title: C\nfields:\n  fix: {type: string, requiredIf: {status: [active, reserved]}}\n",
            "content/c/1.md": page("name: One"),
        ]).expect(
            """
            error[SG013]: The front matter has no `fix`
             --> content/c/1.md:1:1
              |
            1 | ---
              | ^^^
              = note: required where `status` is `active` or `reserved`, by content/c/catalogue.yaml:3
              = help: add `fix: ...`

            1 error

            """)
    }

    @Test(arguments: [("true", ["SG013"]), ("false", [])])
    func aConditionOnAFlag(value: String, rules: [String]) async {
        let site = TestSite([
            "content/c/catalogue.yaml":
                "title: C\nfields:\n  fixable: {type: bool}\n  fix: {type: string, requiredIf: {fixable: [true]}}\n",
            "content/c/1.md": page("fixable: \(value)"),
        ])
        #expect(await site.rules() == rules)
    }

    /// Entries are not held to a declaration that could not be read: that would be one mistake many times.
    @Test(arguments: [
        "fields: {level: {type: enum}}\n", "fields: {level: {type: enm, values: [warn]}}\n",
        "fields: {level: {type: list, of: list}}\n",
        "sections: [{id: a, title: A}, {id: a, title: How}]\n", "sections: [{id: a, title: A}, {title: How}]\n",
        "classes: [{id: a, match: '^1'}, {id: a, match: '^2'}]\n", "classes: [{id: a, match: '('}]\n",
        "authorities: {default: x}\n",
    ])
    func aBrokenDeclarationIsOneFinding(schema: String) async {
        let fields = schema.hasPrefix("fields") ? "" : "fields: {level: {type: list}}\n"
        let front = schema.hasPrefix("authorities") ? "level: [warn]\nauthority: x" : "level: [warn]"
        let site = TestSite([
            "content/c/catalogue.yaml": "title: C\n" + fields + schema,
            "content/c/1.md": page(front, "## How\n\nText.\n"),
            "content/c/2.md": page(front, "## How\n\nText.\n"),
        ])
        let findings = await site.build().diagnostics
        #expect(findings.count == 1)
        #expect(findings.first?.place?.file == "content/c/catalogue.yaml", "\(findings.map(\.message))")
    }

    /// Words of other languages mean something too.
    @Test(arguments: [
        ("fields: {f: {type: boolean}}", "did you mean `bool`?"),
        ("fields: {f: {type: number}}", "did you mean `int`?"),
        ("fields: {f: {type: string, required: yes}}", "did you mean `true`?"),
        ("fields: {f: {type: string, facet: No}}", "did you mean `false`?"),
        ("fields: {f: {type: string, facet: tru}}", "did you mean `true`?"),
        ("fields: {f: {type: string, facet: perhaps}}", nil),
    ])
    func otherWords(schema: String, help: String?) async {
        let site = TestSite(["content/c/catalogue.yaml": "title: C\n\(schema)\n"])
        #expect(await site.build().diagnostics.map(\.help) == [help])
    }

    @Test func aFlagInOtherWords() async {
        let site = TestSite([
            "content/c/catalogue.yaml": "title: C\nfields: {f: {type: bool}}\n", "content/c/1.md": page("f: yes"),
        ])
        #expect(await site.build().diagnostics.map(\.help) == ["did you mean `true`?"])
    }

    @Test func aBrokenPatternSaysWhy() async {
        await TestSite(["content/c/catalogue.yaml": "title: C\ncode: {pattern: '^[0-9]+('}\n"]).expect(
            """
            error[SG014]: `^[0-9]+(` is not a valid regular expression: expected ')'
             --> content/c/catalogue.yaml:2:17
              |
            2 | code: {pattern: '^[0-9]+('}
              |                 ^^^^^^^^^^

            1 error

            """)
    }

    @Test func aDraftHomePageIsNoHomePage() async {
        let site = TestSite(["content/index.md": page("title: A\ndraft: true")])
        await site.expect(
            """
            error[SG009]: The home page is a draft
              = help: publish it by removing `draft: true`

            1 error

            """)
    }

    @Test func aCatalogueCannotTakeThePlaceOfTheQuestions() async {
        let site = TestSite([
            "content/faq/catalogue.yaml": "title: F\n",
            "content/faq/1.md": page("name: One", "## FAQ\n\n### Why?\n\nSo.\n"),
        ])
        #expect(await site.rules() == ["SG034"])
    }

    @Test func theThemesIDsAreItsOwn() async {
        let html = await TestSite(["content/a.md": page("title: A", "## Sg main\n\nText.\n")]).output("a/index.html")
        #expect(html?.components(of: "id=\"sg-main\"") == 1)
        #expect(html?.contains("id=\"section-sg-main\"") == true)
    }

    /// A condition is met by the value, however it is written; so is the filter of a table.
    @Test func aNumberIsComparedAsOne() async {
        let table = "```codes\ncatalogue: c\nwhere: {level: 001}\ncolumns: [code]\n```\n"
        let site = TestSite([
            "content/c/catalogue.yaml": """
            title: C
            fields:
              level: {type: int}
              why: {type: string, requiredIf: {level: [01]}}
            """,
            "content/c/E1.md": page("level: 1"), "content/c/E2.md": page("level: 10"),
            "content/a.md": page("title: A", table),
        ])
        #expect(await site.build().diagnostics.map(\.message) == ["The front matter has no `why`"])
    }
}
