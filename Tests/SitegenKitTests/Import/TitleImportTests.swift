import Markdown
import SitegenKit
import Testing

/// A tag that HTML does not know is none, and the words between those that it knows are the title.
@Suite struct TitleImportTests {
    @Test func aPageKeepsWhatLooksLikeATag() throws {
        let source = ImportSource([
            "docs/README.md": "# Rules of <b>Array<T></b>\n", "docs/E1.md": "# E1: Use of Array<T>\n\nText.\n",
        ])
        #expect(try source.text("content/codes/catalogue.yaml").hasPrefix("title: Rules of Array<T>\n"))
        #expect(try source.text("content/codes/index.md") == "---\ntitle: Rules of Array<T>\n---\n")
        #expect(try source.text("content/codes/E1.md") == "---\nname: Use of Array<T>\n---\nText.\n")
    }

    /// A section is called what its page shows, so that its headings are found; its fragment is what it was.
    @Test(arguments: [
        (RawHTML.escape, "Use of Array<T>", "All of Map"), (.sanitize, "Use of Array<T>", "All of Map<T>"),
        (.allow, "Use of Array", "All of Map"),
    ])
    func aSectionKeepsWhatLooksLikeATag(html: RawHTML, use: String, all: String) async throws {
        let text = "See [the use](#use-of-array).\n\n## Use of Array<T>\n\nText.\n\n## <b>All</b> of Map<T>\n\nText.\n"
        var source = ImportSource(["docs/E1.md": text, "docs/E2.md": text])
        source.options.html = html
        #expect(
            try source.text("content/codes/catalogue.yaml").hasSuffix(
                """
                sections:
                  - {id: use-of-array, title: \(use), required: true}
                  - {id: all-of-map, title: \(all), required: true}

                """))
        var site = try source.site()
        site.files["content/site.yaml"] = .text(
            Array("title: Example\ndescription: An example.\nhtml: \(html.rawValue)\n".utf8))
        await site.expect("")
    }

    /// What differs between entries in such tags alone is one section still, without them. Of headings that look the same,
    /// one with a tag and one without, none is.
    @Test func sectionsAreToldApartWithoutTags() async throws {
        let source = ImportSource([
            "docs/E1.md": "## Use of Array<T>\n\nText.\n\n## Map<T>\n\nText.\n\n## Map\\<T>\n\nText.\n",
            "docs/E2.md": "## Use of Array<U>\n\nText.\n\n## Map<T>\n\nText.\n\n## Map\\<T>\n\nText.\n",
        ])
        #expect(
            try source.text("content/codes/catalogue.yaml").hasSuffix(
                """
                sections:
                  - {id: use-of-array, title: Use of Array, required: true}
                extraSections: allow

                """))
        try await source.site().expect("")
    }
}
