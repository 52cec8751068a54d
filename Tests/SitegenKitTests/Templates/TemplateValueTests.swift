import SitegenKit
import Testing

/// A page's values are checked against its model in debug builds.
@Suite struct TemplateValueTests {
    private let page = Shape.record(
        Record(
            "Page",
            [
                Field("title", .text, ""),
                Field("body", .html, "", isOptional: true),
                Field("links", .list(.record(Record("Link", [Field("url", .text, "")]))), ""),
            ]))

    @Test func whatFits() {
        #expect(
            Value.record([.text("T"), .html([]), .list([.record([.text("/")])])]).misfit(with: page, at: "Page") == nil)
        #expect(Value.record([.text("T"), .absent, .list([])]).misfit(with: page, at: "Page") == nil)
    }

    @Test func whatDoesNot() {
        func misfit(_ values: Value...) -> String? { Value.record(values).misfit(with: page, at: "Page") }
        #expect(misfit(.text("T"), .absent) == "Page has 2 values for the 3 fields of Page")
        #expect(misfit(.absent, .absent, .list([])) == "Page.title is absent and not optional")
        #expect(misfit(.html([]), .absent, .list([])) == "Page.title is not text")
        #expect(misfit(.text("T"), .flag(true), .list([])) == "Page.body is not HTML")
        #expect(
            misfit(.text("T"), .absent, .list([.record([.text("")]), .record([.list([])])]))
                == "Page.links[1].url is not text")
        #expect(misfit(.text("T"), .absent, .list([.text("/")])) == "Page.links[0] is not a record")
        #expect(misfit(.text("T"), .absent, .text("")) == "Page.links is not a list")
    }
}
