import SitegenKit
import Testing

/// What a fence `codes` can have wrong, each with what the terminal says.
@Suite struct TableFindingTests {
    @Test(arguments: [
        (
            "columns: [code]",
            """
            error[SG013]: This table has no `catalogue`
             --> content/guide/a.md:7:1
              |
            7 | columns: [code]
              | ^^^^^^^^^^^^^^^
              = help: add `catalogue: ...`

            1 error

            """
        ),
        (
            "catalog: codes\ncolumns: [code]",
            """
            error[SG012]: This table has an unknown key `catalog`
             --> content/guide/a.md:7:1
              |
            7 | catalog: codes
              | ^^^^^^^
              = help: did you mean `catalogue`?

            1 error

            """
        ),
        (
            "catalogue: code\ncolumns: [code]",
            """
            error[SG110]: There is no catalogue `code`
             --> content/guide/a.md:7:12
              |
            7 | catalogue: code
              |            ^^^^
              = help: did you mean `codes`?

            1 error

            """
        ),
        (
            "catalogue: codes",
            """
            error[SG013]: This table has no `columns`
             --> content/guide/a.md:7:1
              |
            7 | catalogue: codes
              | ^^^^^^^^^^^^^^^^
              = help: add `columns: ...`

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: []",
            """
            error[SG014]: `columns` is empty
             --> content/guide/a.md:8:1
              |
            8 | columns: []
              | ^^^^^^^
              = help: name what the table shows: `columns: [code, name]`

            1 error

            """
        ),
        (
            "catalogue: codes\ncolums: [code]\ncolumns: [code]",
            """
            error[SG012]: This table has an unknown key `colums`
             --> content/guide/a.md:8:1
              |
            8 | colums: [code]
              | ^^^^^^
              = help: did you mean `columns`?

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code, levle]",
            """
            error[SG110]: The catalogue codes has no field `levle`
             --> content/guide/a.md:8:17
              |
            8 | columns: [code, levle]
              |                 ^^^^^
              = help: did you mean `level`?

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code]\nwhere: {level: hihg}",
            """
            error[SG110]: No entry of codes can have the level `hihg`
             --> content/guide/a.md:9:16
              |
            9 | where: {level: hihg}
              |                ^^^^
              = help: did you mean `high`?

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code]\nwhere: {class: 9xx}",
            """
            error[SG110]: No entry of codes can have the class `9xx`
             --> content/guide/a.md:9:16
              |
            9 | where: {class: 9xx}
              |                ^^^
              = help: did you mean `1xx`?

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns:\n  - {field: level, words: {medium: so so}}",
            """
            error[SG110]: No entry of codes can have the level `medium`
             --> content/guide/a.md:9:28
              |
            9 |   - {field: level, words: {medium: so so}}
              |                            ^^^^^^
              = help: there is `high` or `low`

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code]\ncodes: [100, 404]",
            """
            error[SG052]: There is no entry for the code `404`
             --> content/guide/a.md:9:14
              |
            9 | codes: [100, 404]
              |              ^^^

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code]\nwhere: {class: 2xx, level: high}",
            """
            error[SG111]: The table has no row: no entry of codes is as it asks
             --> content/guide/a.md:6:1
              |
            6 | ```codes
              | ^^^^^^^^
              = help: ask for less under `where` and `has`

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code, {note: What}]\ncodes: [100, net/101, 202]\nnotes: {100: a}",
            """
            error[SG111]: The table has no note on net/101 and 1 other row
             --> content/guide/a.md:6:1
              |
            6 | ```codes
              | ^^^^^^^^
              = note: rows without one: net/101, 202
              = help: add it under `notes`: `net/101: ...`

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code, {note: What}]\ncodes: [100]\nnotes: {100: a, 101: b}",
            """
            error[SG111]: There is a note on `101`, and no row of it
              --> content/guide/a.md:10:17
               |
            10 | notes: {100: a, 101: b}
               |                 ^^^
               = help: remove it, or let the table take 101 in

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code, {note: What}, {note: Why}]\nnotes: {100: a}",
            """
            error[SG111]: `100` has 1 note for 2 columns of notes
             --> content/guide/a.md:9:9
              |
            9 | notes: {100: a}
              |         ^^^
              = help: write one for each column, as a list: `100: [..., ...]`

            1 error

            """
        ),
        (
            "catalogue: codes\ncolumns: [code, {note: What}]\nnotes: {100: 'See [404](missing.md).'}",
            """
            error[SG050]: There is no file content/guide/missing.md
             --> content/guide/a.md:9:14
              |
            9 | notes: {100: 'See [404](missing.md).'}
              |              ^^^^^^^^^^^^^^^^^^^^^^^^

            1 error

            """
        ),
        (
            "catalogue: [",
            """
            error[SG011]: This is not valid YAML: the `[` that opens here is not closed
             --> content/guide/a.md:7:12
              |
            7 | catalogue: [
              |            ^
              = help: close it with `]`

            1 error

            """
        ),
    ])
    func findings(_ yaml: String, _ expected: String) async {
        await CodeTableTests.site(yaml).expect(expected)
    }

    @Test func attributesOfSamplesMeanNothing() async {
        await CodeTableTests.site("catalogue: codes\ncolumns: [code]", "codes numbers").expect(
            """
            warning[SG028]: `numbers` means nothing on a fence `codes`
             --> content/guide/a.md:6:10
              |
            6 | ```codes numbers
              |          ^^^^^^^
              = help: remove it: such a fence can have a `title`

            1 warning

            """)
    }

    @Test(arguments: [
        "> ```codes\n> catalogue: codes\n> ```\n", "- a\n\n  ```codes\n  catalogue: codes\n  ```\n",
        "  ```codes\n  catalogue: codes\n  columns: [code]\n  ```\n",
        "a[^n]\n\n[^n]:\n    ```codes\n    catalogue: codes\n    ```\n",
    ])
    func itStandsByItself(_ body: String) async {
        let site = TestSite(["content/codes/catalogue.yaml": "title: Codes\n", "content/a.md": page("title: A", body)])
        let report = await site.report()
        #expect(await site.rules() == ["SG113"], "\(report)")
    }

    /// What could not be read is not held against a table.
    @Test func oneMistakeIsOneFinding() async {
        let table = "```codes\ncatalogue: codes\ncodes: [E1]\ncolumns: [code, {note: A}]\nnotes: {E1: a}\n```\n"
        let unread = TestSite([
            "content/codes/catalogue.yaml": "title: Codes\n", "content/codes/E1.md": "No front matter.\n",
            "content/a.md": page("title: A", table),
        ])
        #expect(await unread.rules() == ["SG010"])
        let broken = TestSite([
            "content/codes/catalogue.yaml": "title: [\n", "content/codes/E1.md": page("name: A"),
            "content/a.md": page("title: A", table),
        ])
        #expect(await broken.rules() == ["SG011"])
        for choice in ["where: {level: a}", "has: [level]", "by: level\nnotes: {a: X}"] {
            let columns = choice.hasPrefix("by") ? "level, {note: N}" : "code, level"
            let mistyped = TestSite([
                "content/codes/catalogue.yaml": "title: Codes\nfields: {level: {type: strin}}\n",
                "content/codes/E1.md": page("level: a"),
                "content/a.md": page(
                    "title: A", "```codes\ncatalogue: codes\n\(choice)\ncolumns: [\(columns)]\n```\n"),
            ])
            #expect(await mistyped.rules() == ["SG014"], "\(choice)")
        }
    }
}
