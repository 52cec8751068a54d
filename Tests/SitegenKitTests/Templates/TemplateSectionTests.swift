import SitegenKit
import Testing

@Suite struct TemplateSectionTests {
    private let link: Shape = .record(Record("Link", [Field("label", .text, ""), Field("url", .text, "")]))

    @Test func flags() throws {
        let page: SampleValue = ["yes": true, "no": false]
        try expect("<{{#yes}}a{{/yes}}{{#no}}b{{/no}}>", page, renders: "<a>")
        try expect("<{{^yes}}a{{/yes}}{{^no}}b{{/no}}>", page, renders: "<b>")
    }

    /// A flag is no frame of its own: `.` is still the item.
    @Test func flagsDoNotPush() throws {
        try expect("{{#list}}{{#loud}}{{.}}!{{/loud}}{{/list}}", ["loud": true, "list": ["a", "b"]], renders: "a!b!")
    }

    @Test func textIsThereWhenItIsNotEmpty() throws {
        let page: SampleValue = ["full": "x & y", "empty": "", "absent": .absent(.text)]
        try expect("{{#full}}[{{.}}|{{full}}]{{/full}}", page, renders: "[x &amp; y|x &amp; y]")
        try expect("{{#empty}}a{{/empty}}{{#absent}}b{{/absent}}", page, renders: "")
        try expect("{{^full}}a{{/full}}{{^empty}}b{{/empty}}{{^absent}}c{{/absent}}", page, renders: "bc")
    }

    @Test func htmlIsThereWhenItIsNotEmpty() throws {
        let page: SampleValue = ["full": .html("<hr>"), "empty": .html("")]
        try expect("{{#full}}<p>{{{.}}}</p>{{/full}}{{#empty}}x{{/empty}}", page, renders: "<p><hr></p>")
        try expect("{{^full}}a{{/full}}{{^empty}}b{{/empty}}", page, renders: "b")
    }

    @Test func recordsPush() throws {
        let page: SampleValue = ["title": "T", "next": ["label": "L", "url": "/"], "previous": .absent(link)]
        try expect("{{#next}}{{label}} {{url}} {{title}}{{/next}}", page, renders: "L / T")
        try expect(
            "{{#previous}}{{label}}{{/previous}}{{^previous}}none{{/previous}}{{^next}}x{{/next}}", page,
            renders: "none")
    }

    @Test func listsRepeat() throws {
        let page: SampleValue = [
            "links": [["label": "a", "url": "/a"], ["label": "b", "url": "/b"]], "none": .list([], of: link),
        ]
        try expect("{{#links}}{{label}}={{url}};{{/links}}", page, renders: "a=/a;b=/b;")
        try expect("{{#none}}{{label}}{{/none}}{{^none}}none{{/none}}{{^links}}x{{/links}}", page, renders: "none")
    }

    @Test func theInnermostRecordWins() throws {
        try expect(
            "{{name}} {{#a}}{{name}} {{#b}}{{name}} {{only}}{{/b}} {{name}}{{/a}} {{name}}",
            ["name": "0", "only": "o", "a": ["name": "1", "b": ["name": "2"]]], renders: "0 1 2 o 1 0")
    }

    /// Which record a name means is settled by the models, not by what a page happens to have.
    @Test func anAbsentValueHidesTheOuterOne() throws {
        try expect("{{#a}}({{name}}){{/a}}", ["name": "outer", "a": ["name": .absent(.text)]], renders: "()")
    }

    @Test func deepStacks() throws {
        try expect(
            "{{#a}}{{#b}}{{#c}}{{x}}{{y}}{{z}}{{#a}}{{x}}{{/a}}{{z}}{{/c}}{{/b}}{{/a}}",
            ["a": ["x": "1", "b": ["y": "2", "c": ["z": "3"]]]], renders: "12313")
    }

    @Test func listsInLists() throws {
        try expect(
            "{{#groups}}{{name}}:{{#items}} {{label}}@{{name}}{{/items}}\n{{/groups}}",
            [
                "groups": [
                    ["name": "g", "items": [["label": "1"], ["label": "2"]]], ["name": "h", "items": [["label": "3"]]],
                ]
            ],
            renders: "g: 1@g 2@g\nh: 3@h\n")
    }

    @Test func oneNameInsideItself() throws {
        try expect("{{#a}}{{^a}}x{{/a}}{{#a}}y{{/a}}{{/a}}", ["a": true], renders: "y")
        try expect("{{#a}}1{{/a}} {{#a}}2{{/a}}", ["a": true], renders: "1 2")
    }

    @Test func dottedSections() throws {
        let page: SampleValue = ["a": ["flag": true, "list": ["x", "y"], "none": .list([], of: .text)]]
        try expect("{{#a.flag}}f{{/a.flag}}{{#a.list}}{{.}}{{/a.list}}{{^a.none}}n{{/a.none}}", page, renders: "fxyn")
    }

    @Test func textBehindASectionIsNotPartOfIt() throws {
        try expect("a{{#no}}b{{/no}}c{{#yes}}{{/yes}}d{{^yes}}e{{/yes}}f", ["no": false, "yes": true], renders: "acdf")
    }

    @Test func whiteSpaceInTheTags() throws {
        try expect("|{{# a }}x{{/ a }}{{^ a }}y{{/\ta\n}}|", ["a": true], renders: "|x|")
    }
}
