import SitegenKit
import Testing

/// What a catalogue.yaml can have wrong, each with the full text of its finding.
@Suite struct CatalogueFindingTests {
    @Test(arguments: [
        (
            "code: {pattern: '^(a+)+$'}",
            """
            error[SG014]: `^(a+)+$` repeats what repeats already, which can take for ever
             --> content/c/catalogue.yaml:2:17
              |
            2 | code: {pattern: '^(a+)+$'}
              |                 ^^^^^^^^^
              = help: repeat it once, or let each turn begin or end with a sign that nothing else in it matches, as the comma in `([^,]+,)*`

            1 error

            """
        ),
        (
            "code: {pattern: '^(?i)(a|A)+$'}",
            """
            error[SG014]: `^(?i)(a|A)+$` repeats what matches one text in several ways, which can take for ever
             --> content/c/catalogue.yaml:2:17
              |
            2 | code: {pattern: '^(?i)(a|A)+$'}
              |                 ^^^^^^^^^^^^^^
              = help: repeat it once, or let each turn begin or end with a sign that nothing else in it matches, as the comma in `([^,]+,)*`

            1 error

            """
        ),
        (
            "code: {pattern: '('}",
            """
            error[SG014]: `(` is not a valid regular expression: expected ')'
             --> content/c/catalogue.yaml:2:17
              |
            2 | code: {pattern: '('}
              |                 ^^^

            1 error

            """
        ),
        (
            "code: {sort: numeric}",
            """
            error[SG014]: `sort` must be `natural`, `text` or `file`, not `numeric`
             --> content/c/catalogue.yaml:2:14
              |
            2 | code: {sort: numeric}
              |              ^^^^^^^

            1 error

            """
        ),
        (
            "authorities: {default: ianna, names: {iana: IANA}}",
            """
            error[SG014]: The default authority `ianna` is not among `names`
             --> content/c/catalogue.yaml:2:24
              |
            2 | authorities: {default: ianna, names: {iana: IANA}}
              |                        ^^^^^
              = help: did you mean `iana`?

            1 error

            """
        ),
        (
            "authorities: {default: w3c, names: {iana: IANA}}",
            """
            error[SG014]: The default authority `w3c` is not among `names`
             --> content/c/catalogue.yaml:2:24
              |
            2 | authorities: {default: w3c, names: {iana: IANA}}
              |                        ^^^
              = help: add it: `names: {w3c: ...}`

            1 error

            """
        ),
        (
            "classes: [{id: a}, {id: a}]",
            """
            error[SG014]: The class `a` is declared twice
             --> content/c/catalogue.yaml:2:25
              |
            2 | classes: [{id: a}, {id: a}]
              |                         ^
              = help: remove one of the two

            1 error

            """
        ),
        (
            "classes: [{id: 'my class'}]",
            """
            error[SG014]: The id `my class` cannot be part of an address
             --> content/c/catalogue.yaml:2:16
              |
            2 | classes: [{id: 'my class'}]
              |                ^^^^^^^^^^
              = help: write it with letters, digits and hyphens

            1 error

            """
        ),
        (
            "fields: {f: {type: string, registry: column}}",
            """
            error[SG014]: The field `f` names a registry column, but there is no registry
             --> content/c/catalogue.yaml:2:38
              |
            2 | fields: {f: {type: string, registry: column}}
              |                                      ^^^^^^
              = help: add `registry: {file: registry.csv, key: code}`

            1 error

            """
        ),
        (
            """
            fields: {f: {type: string, registry: speck}}
            registry: {file: registry.csv}
            """,
            """
            error[SG014]: The registry has no column `speck`
             --> content/c/catalogue.yaml:2:38
              |
            2 | fields: {f: {type: string, registry: speck}}
              |                                      ^^^^^
              = help: did you mean `spec`?

            1 error

            """
        ),
        (
            "fields: {s: {type: string}, f: {type: string, source: s}}",
            """
            error[SG014]: The source of the field `f` must be an address or a field of type `url`
             --> content/c/catalogue.yaml:2:29
              |
            2 | fields: {s: {type: string}, f: {type: string, source: s}}
              |                             ^
              = help: give the field `s` the type `url`

            1 error

            """
        ),
        (
            "fields: {f: {type: string, source: adress}, address: {type: url}}",
            """
            error[SG014]: The field `f` refers to a field `adress` that is not declared
             --> content/c/catalogue.yaml:2:10
              |
            2 | fields: {f: {type: string, source: adress}, address: {type: url}}
              |          ^
              = help: did you mean `address`?

            1 error

            """
        ),
        (
            "fields: {f: {type: string, requiredIf: {statos: [active]}}}",
            """
            error[SG014]: The field `f` refers to a field `statos` that is not declared
             --> content/c/catalogue.yaml:2:10
              |
            2 | fields: {f: {type: string, requiredIf: {statos: [active]}}}
              |          ^
              = help: did you mean `status`?

            1 error

            """
        ),
        (
            "fields: {title: {type: string}}",
            """
            error[SG014]: `title` is a key of every entry and cannot be declared
             --> content/c/catalogue.yaml:2:10
              |
            2 | fields: {title: {type: string}}
              |          ^^^^^
              = help: give the field another name

            1 error

            """
        ),
        (
            "fields: {f: {label: F}}",
            """
            error[SG013]: The field `f` has no `type`
             --> content/c/catalogue.yaml:2:10
              |
            2 | fields: {f: {label: F}}
              |          ^
              = note: types: string, text, url, enum, bool, int, date, code, list, map
              = help: add `type: string`

            1 error

            """
        ),
        (
            "fields: {since: {type: int}}",
            """
            error[SG014]: The type of the built-in field `since` cannot be changed
             --> content/c/catalogue.yaml:2:10
              |
            2 | fields: {since: {type: int}}
              |          ^^^^^
              = help: leave `type` out

            1 error

            """
        ),
        (
            "fields: {since: {label: From}}",
            """
            error[SG014]: `label` has no effect on the built-in field `since`
             --> content/c/catalogue.yaml:2:10
              |
            2 | fields: {since: {label: From}}
              |          ^^^^^
              = help: leave `label` out

            1 error

            """
        ),
        (
            "fields: {f: {type: enum}}",
            """
            error[SG013]: The field `f` has no `values`
             --> content/c/catalogue.yaml:2:20
              |
            2 | fields: {f: {type: enum}}
              |                    ^^^^
              = help: add `values: [...]`

            1 error

            """
        ),
        (
            "fields: {f: {type: strnig}}",
            """
            error[SG014]: `strnig` is not a type of field
             --> content/c/catalogue.yaml:2:20
              |
            2 | fields: {f: {type: strnig}}
              |                    ^^^^^^
              = note: types: string, text, url, enum, bool, int, date, code, list, map
              = help: did you mean `string`?

            1 error

            """
        ),
        (
            "fields: {f: {type: list, of: list}}",
            """
            error[SG014]: A list cannot hold lists
             --> content/c/catalogue.yaml:2:30
              |
            2 | fields: {f: {type: list, of: list}}
              |                              ^^^^
              = note: types: string, text, url, enum, bool, int, date, code, list, map

            1 error

            """
        ),
        (
            "fields: {f: [string]}",
            """
            error[SG014]: The field `f` must be a map of keys and values, not a list
             --> content/c/catalogue.yaml:2:13
              |
            2 | fields: {f: [string]}
              |             ^^^^^^^^^

            1 error

            """
        ),
        (
            "sections: [{id: a, title: A}, {id: a, title: B}]",
            """
            error[SG014]: The section `a` is declared twice
             --> content/c/catalogue.yaml:2:36
              |
            2 | sections: [{id: a, title: A}, {id: a, title: B}]
              |                                    ^
              = help: remove one of the two, or give it an id of its own

            1 error

            """
        ),
        (
            """
            sections: [{id: a, title: A, headers: f}]
            fields: {f: {type: list}}
            """,
            """
            error[SG014]: `headers` has a meaning only beside `contains: http`
             --> content/c/catalogue.yaml:2:12
              |
            2 | sections: [{id: a, title: A, headers: f}]
              |            ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: add `contains: http`

            1 error

            """
        ),
        (
            """
            sections: [{id: a, title: A, contains: http, headers: g}]
            fields: {f: {type: list}}
            """,
            """
            error[SG014]: `headers` must name a field that is a list, and `g` is not one
             --> content/c/catalogue.yaml:2:55
              |
            2 | sections: [{id: a, title: A, contains: http, headers: g}]
              |                                                       ^

            1 error

            """
        ),
        (
            "sections: [{id: a, title: A}, {id: b, title: B, formerly: a}]",
            """
            error[SG014]: `a` cannot be a former id of the section `b`: it is taken
             --> content/c/catalogue.yaml:2:59
              |
            2 | sections: [{id: a, title: A}, {id: b, title: B, formerly: a}]
              |                                                           ^
              = help: leave it with the one that it leads to

            1 error

            """
        ),
        (
            "sections: [{id: a#b, title: A}]",
            """
            error[SG014]: The id `a#b` cannot be part of an address
             --> content/c/catalogue.yaml:2:17
              |
            2 | sections: [{id: a#b, title: A}]
              |                 ^^^
              = help: write it with letters, digits and hyphens

            1 error

            """
        ),
        (
            "sections: [{id: a, title: A, minWords: few}]",
            """
            error[SG014]: `minWords` must be a whole number, not `few`
             --> content/c/catalogue.yaml:2:40
              |
            2 | sections: [{id: a, title: A, minWords: few}]
              |                                        ^^^

            1 error

            """
        ),
        (
            "sections: [{title: A}]",
            """
            error[SG013]: This section has no `id`
             --> content/c/catalogue.yaml:2:12
              |
            2 | sections: [{title: A}]
              |            ^^^^^^^^^^^
              = help: add `id: ...`

            1 error

            """
        ),
        (
            "registry: {file: registry.csv, key: cod}",
            """
            error[SG014]: content/c/registry.csv has no column `cod`
             --> content/c/catalogue.yaml:2:37
              |
            2 | registry: {file: registry.csv, key: cod}
              |                                     ^^^
              = help: did you mean `code`?

            1 error

            """
        ),
        (
            "registry: {file: twice.csv, key: code}",
            """
            error[SG032]: The registry lists 1 twice
             --> content/c/twice.csv:3:1
              |
            3 | 1
              | ^
              = help: remove one of the rows

            1 error

            """
        ),
        (
            "registry: {file: regstry.csv}",
            """
            error[SG050]: There is no file content/c/regstry.csv
             --> content/c/catalogue.yaml:2:18
              |
            2 | registry: {file: regstry.csv}
              |                  ^^^^^^^^^^^
              = help: did you mean `registry.csv`?

            1 error

            """
        ),
        (
            "entries: {file: rows.md, heading: 7}",
            """
            error[SG014]: `heading` must be a level from 1 to 5, not 7
             --> content/c/catalogue.yaml:2:10
              |
            2 | entries: {file: rows.md, heading: 7}
              |          ^^^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: write `heading: 2`

            1 error

            """
        ),
    ])
    func findings(schema: String, report: String) async {
        await TestSite([
            "content/c/catalogue.yaml": "title: C\n\(schema)\n", "content/c/registry.csv": "code,spec\n",
            "content/c/twice.csv": "code\n1\n1\n", "content/c/rows.csv": "code\n1\n",
            "content/c/rows.md": page("title: Rows\nkind: article", "## 1 One\n"),
        ]).expect(report)
    }
}
