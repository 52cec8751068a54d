import SitegenKit
import Testing

/// A value of a kind that its key does not take is never left out without a word, in whatever file it stands.
@Suite struct ValueKindTests {
    private static let site = "content/site.yaml"
    private static let catalogue = "content/c/catalogue.yaml"
    private static let article = "content/a.md"
    private static let entry = "content/c/e.md"

    static let keys: [KeysOfMap] = [
        KeysOfMap(
            file: site, around: "@", besides: ["title": "T", "description": "D"],
            single: "title description url language author edit html links search footer", singleOrList: "hosts",
            list: "nav", map: "targets"),
        KeysOfMap(
            file: site, around: "title: T\ndescription: D\nnav: [@]", besides: ["title": "A", "link": "index.md"],
            single: "title link", list: "items"),
        KeysOfMap(
            file: site, around: "title: T\ndescription: D\nnav: [{title: A, items: [@]}]",
            besides: ["title": "A", "link": "index.md"], single: "title link"),
        KeysOfMap(
            file: site, around: "title: T\ndescription: D\ntargets: {a: @}", single: "folder rsync rclone", map: "git"),
        KeysOfMap(
            file: site, around: "title: T\ndescription: D\ntargets: {a: {git: @}}",
            besides: ["remote": "r", "branch": "b"], single: "remote branch cname history"),
        KeysOfMap(file: site, around: "title: T\ndescription: D\ntargets: @", map: "a", areAll: false),
        KeysOfMap(
            file: catalogue, around: "@", besides: ["title": "C"],
            single: "title description entry files extraSections",
            list: "classes sections", map: "code authorities fields registry entries"),
        KeysOfMap(file: catalogue, around: "title: C\ncode: @", single: "pattern sort aliases"),
        KeysOfMap(
            file: catalogue, around: "title: C\nauthorities: @", besides: ["default": "a", "names": "{a: A}"],
            single: "default", map: "names"),
        KeysOfMap(
            file: catalogue, around: "title: C\nauthorities: {default: a, names: @}", besides: ["a": "A"],
            single: "a b",
            areAll: false),
        KeysOfMap(
            file: catalogue, around: "title: C\nclasses: [@]", besides: ["id": "a", "match": "."],
            single: "id match title summary"),
        KeysOfMap(file: catalogue, around: "title: C\nfields: @", map: "x", areAll: false),
        KeysOfMap(
            file: catalogue, around: "title: C\nfields: {x: @}", besides: ["type": "string"],
            single: "type of required unique facet hidden label group registry source", singleOrList: "values",
            map: "requiredIf"),
        KeysOfMap(
            file: catalogue, around: "title: C\nfields: {x: {type: string, requiredIf: @}}", singleOrList: "status",
            areAll: false),
        KeysOfMap(
            file: catalogue, around: "title: C\nsections: [@]", besides: ["id": "a", "title": "A"],
            single: "id title required minWords contains headers", singleOrList: "formerly", map: "requiredIf"),
        KeysOfMap(
            file: catalogue, around: "title: C\nregistry: @", besides: ["file": "r.csv"], single: "file key coverage"),
        KeysOfMap(file: catalogue, around: "title: C\nentries: @", besides: ["file": "r.csv"], single: "file heading"),
        KeysOfMap(
            file: article, around: "---\n@\n---\nText.\n", besides: ["title": "A"],
            single: "title description date updated faq draft kind order",
            singleOrList: "tags aliases scripts styles", map: "action anchors"),
        KeysOfMap(
            file: article, around: "---\ntitle: A\naction: @\n---\nText.\n",
            besides: ["label": "A", "link": "index.md"], single: "label link"),
        KeysOfMap(file: article, around: "---\ntitle: A\nanchors: @\n---\nText.\n", single: "old", areAll: false),
        KeysOfMap(
            file: entry, around: "---\n@\n---\nText.\n", besides: ["name": "A"],
            single: "authority class code date description draft expires faq name reason removed replaced_by "
                + "since status summary title updated",
            singleOrList: "aliases related", list: "waive", map: "anchors"),
        KeysOfMap(
            file: entry, around: "---\nname: A\nwaive: [@]\n---\nText.\n", besides: ["rule": "SG020", "because": "b"],
            single: "rule section field because"),
        KeysOfMap(
            file: article, around: "---\ntitle: A\n---\n```codes\n@\n```\n",
            besides: ["catalogue": "c", "columns": "[code]"], single: "catalogue sort by", singleOrList: "codes has",
            list: "columns", map: "where notes"),
        KeysOfMap(
            file: article, around: "---\ntitle: A\n---\n```codes\ncatalogue: c\ncolumns: [@]\n```\n",
            besides: ["field": "status"], single: "field title source note", map: "words"),
        KeysOfMap(
            file: article,
            around: "---\ntitle: A\n---\n```codes\ncatalogue: c\ncolumns: [{field: status, words: @}]\n```\n",
            single: "active", areAll: false),
        KeysOfMap(
            file: article, around: "---\ntitle: A\n---\n```codes\ncatalogue: c\ncolumns: [code]\nwhere: @\n```\n",
            singleOrList: "status", areAll: false),
    ]

    private func site(_ file: String, _ text: String) -> TestSite {
        var files = [
            Self.catalogue: "title: C\n", Self.entry: page("name: A"), "content/c/r.csv": "code,word\ne,x\n",
            "content/a.md": page("title: A"),
        ]
        files[file] = text
        return TestSite(files)
    }

    @Test(arguments: keys) func noneIsSilent(_ keys: KeysOfMap) async {
        for (key, values) in keys.wrong {
            for value in values {
                let text = keys.text(key, value)
                let findings = await site(keys.file, text).build().diagnostics
                #expect(findings.contains { $0.rule == .badValue && $0.place?.file == keys.file }, "\(text)")
            }
        }
    }

    /// What the fields are is not known then, and nobody is told that one of them is none.
    @Test func fieldsThatAreNoMapAreOneFinding() async {
        let site = TestSite([
            Self.catalogue: """
            title: C
            fields: [{name: spec, type: url}]
            sections: [{id: a, title: A, requiredIf: {spec: [x]}}, {id: b, title: B, contains: http, headers: sent}]

            """,
            Self.entry: page("name: A\nspec: x"),
            Self.article: page("title: A", "```codes\ncatalogue: c\ncolumns: [code, spec]\n```\n"),
        ])
        await site.expect(
            """
            error[SG014]: `fields` must be a map of keys and values, not a list
             --> content/c/catalogue.yaml:2:9
              |
            2 | fields: [{name: spec, type: url}]
              |         ^^^^^^^^^^^^^^^^^^^^^^^^^

            1 error

            """)
    }

    /// The list above has every key.
    @Test(arguments: keys.filter(\.areAll)) func noneIsForgotten(_ keys: KeysOfMap) async {
        let findings = await site(keys.file, keys.text("zzzzzz", "word")).build().diagnostics
        let known = findings.filter { $0.rule == .unknownKey && $0.place?.file == keys.file }.flatMap(\.notes).map(
            \.text)
        let names = Set(keys.wrong.map(\.key)).sorted()
        #expect(known == ["known keys: \(names.joined(separator: ", "))"])
    }
}

/// The keys of one map, by the kinds of value that they take.
struct KeysOfMap: Sendable, CustomTestStringConvertible {
    var file: String
    /// The text around the map, which stands for the `@` in it.
    var around: String
    /// What the map says besides, so that all else is in order.
    var besides: [String: String] = [:]
    var single = ""
    var singleOrList = ""
    var list = ""
    var map = ""
    /// Whether the keys are sitegen's and not the author's.
    var areAll = true

    var testDescription: String { "\(file): \(around)" }

    func names(_ names: String) -> [String] { names.split(separator: " ").map(String.init) }

    /// Each key with values of kinds that it does not take.
    var wrong: [(key: String, values: [String])] {
        let lists = ["[word]", "[[word]]"]
        return names(single).map { ($0, lists + ["{word: word}"]) }
            + names(singleOrList).map { ($0, ["[[word]]", "[{word: word}]", "{word: word}"]) }
            + names(list).map { ($0, ["[[word]]", "{word: word}"]) }
            + names(map).map { ($0, ["word"] + lists) }
    }

    func text(_ key: String, _ value: String) -> String {
        let pairs = besides.filter { $0.key != key }.merging([key: value]) { $1 }
        let map = pairs.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: ", ")
        return around.replacing("@", with: "{\(map)}")
    }
}
