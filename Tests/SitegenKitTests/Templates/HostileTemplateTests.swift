import SitegenKit
import Testing

/// No template makes the compiler or the renderer trap, recurse without end or fill the machine.
@Suite struct HostileTemplateTests {
    private let page: SampleValue = ["a": true, "x": "x"]

    @Test func deepNesting() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{#a}}", count: depth) + "{{x}}" + String(repeating: "{{/a}}", count: depth)
        }
        try expect(nested(100), page, renders: "x")
        expect(
            nested(101), page,
            reports: [
                "SG006 {{#a}}: `{{#a}}` is nested more than 100 deep; "
                    + "help: take some of the tags around it away"
            ])
        expect(
            nested(20_000), page,
            reports: [
                "SG006 {{#a}}: `{{#a}}` is nested more than 100 deep; "
                    + "help: take some of the tags around it away"
            ])
    }

    /// What a partial stands in counts for what stands in the partial.
    @Test func deepNestingAcrossPartials() {
        let open = String(repeating: "{{#a}}", count: 60)
        let close = String(repeating: "{{/a}}", count: 60)
        let (_, findings) = compileTemplate("\(open){{>p}}\(close)", page, ["p": "\(open)x\(close)"])
        #expect(findings.map(\.rule) == [.nestedTooDeep])
        #expect(findings.map(\.place) == [Place("templates/p.mustache", 39 * 6..<40 * 6)])
    }

    @Test func partialsThatDouble() {
        let sources = (0..<40).map { level in
            TemplateSource(
                name: "p\(level)", file: "p\(level).mustache",
                bytes: Array((level == 39 ? "" : "{{>p\(level + 1)}}{{>p\(level + 1)}}").utf8))
        }
        let (_, findings) = Templates.compile(sources, pages: [("p0", Record("Page", []))])
        #expect(findings.map(\.message) == ["`{{>p39}}` makes this page's template larger than 10 MB"])
        #expect(findings.map(\.help) == ["include fewer partials that include partials"])
    }

    @Test func blocksThatDouble() {
        let levels = 40
        let fillings = (0..<levels).map {
            "{{$b\($0)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{$b\($0 + 1)}}{{/b\($0 + 1)}}{{/b\($0)}}"
        }
        let (_, findings) = compileTemplate("{{<p}}\(fillings.joined()){{/p}}", page, ["p": "{{$b0}}{{/b0}}"])
        #expect(findings.map(\.rule) == [.templatePartial])
    }

    /// Every finding is one line of a report; a file of nothing else is no template.
    @Test func findingsEndAtAHundred() {
        let (_, findings) = compileTemplate(String(repeating: "{{{", count: 20_000), page, [:])
        #expect(findings.count == 100)
        let (_, others) = compileTemplate("{{#a}}" + String(repeating: "{{/b}}", count: 10_000), page, [:])
        #expect((90...101).contains(others.count))
    }

    @Test(arguments: 0..<300)
    func anyBytes(seed: Int) {
        var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        func next(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % below
        }
        let pieces = [
            "{{", "}}", "{", "}", "{{#", "{{/", "{{^", "{{>", "{{<", "{{$", "{{!", "{{=", "=}}", "a", "x", ".", " ",
            "\n", "\r\n",
            "{{#a}}", "{{/a}}", "{{$a}}", "{{<p}}", "{{/p}}", "{{>p}}", "{{x}}", "\u{0}", "é", "{{=| |=}}", "|",
        ]
        func template() -> [UInt8] {
            (0..<next(40)).flatMap { _ in next(12) == 0 ? [UInt8(next(256))] : Array(pieces[next(pieces.count)].utf8) }
        }
        let sources = ["page", "p"].map { TemplateSource(name: $0, file: $0, bytes: template()) }
        func compile() -> (Templates, [Diagnostic]) { Templates.compile(sources, pages: [("page", page.record)]) }
        let (templates, findings) = compile()
        var out: [UInt8] = []
        templates.render("page", .record(page.values), into: &out)
        #expect(compile().1 == findings)
        for finding in findings {
            let size = sources.first { $0.file == finding.place?.file }?.bytes.count ?? -1
            #expect(finding.place.map { !$0.range.isEmpty && $0.range.upperBound <= size } == true)
            #expect(finding.help?.isEmpty != true)
        }
    }
}
