import SitegenKit
import Testing

/// What imported entries say of their life cycle.
@Suite struct StatusImportTests {
    /// The flag that many have in place of a status, where what a status asks for is there.
    @Test func whatIsDeprecatedHasThatStatus() async throws {
        var source = ImportSource([
            "docs/E1.md": "---\ndeprecated: true\nreplaced_by: E2\n---\nText.\n",
            "docs/E2.md": "---\ndeprecated: false\n---\nText.\n", "docs/E3.md": "---\nstatus: stable\n---\nText.\n",
        ])
        #expect(
            try source.text("content/codes/E1.md") == "---\nstatus: deprecated\nreplaced_by: E2\n---\nText.\n")
        #expect(try source.text("content/codes/E2.md") == "---\n---\nText.\n")
        #expect(
            try source.text("content/codes/catalogue.yaml").hasSuffix(
                "fields:\n  original_status: {type: string, label: Status}\n"))
        try await source.site().expect("")
        // What replaces it is no entry, and no reason is given.
        source.files["docs/E3.md"] = "---\ndeprecated: true\nreplaced_by: n/E9\n---\nText.\n"
        #expect(
            try source.text("content/codes/E1.md")
                == "---\ndeprecated: true\noriginal_replaced_by: E2\n---\nText.\n")
        #expect(
            try source.text("content/codes/catalogue.yaml").contains(
                "  deprecated: {type: bool, required: true}\n  original_replaced_by: {type: string, label: Replaced_by}\n"
            ))
        try await source.site().expect("")
    }

    /// A replacement that is no entry is none that a status could name.
    @Test func aStatusWhoseReplacementIsNoEntry() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\nstatus: deprecated\nreplaced_by: n/E9\n---\nText.\n", "docs/E2.md": "Text.\n",
        ])
        #expect(
            try source.text("content/codes/E1.md")
                == "---\noriginal_status: deprecated\noriginal_replaced_by: n/E9\n---\nText.\n")
        try await source.site().expect("")
    }

    /// Nor is the entry itself.
    @Test func anEntryThatReplacesItself() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\ndeprecated: true\nreplaced_by: E1\n---\nText.\n",
            "docs/E2.md": "---\nreplaced_by: E1\n---\nText.\n",
        ])
        #expect(
            try source.text("content/codes/E1.md")
                == "---\ndeprecated: true\noriginal_replaced_by: E1\n---\nText.\n")
        try await source.site().expect("")
    }

    /// An entry of a site names what names it: the source need not.
    @Test func relationsGoBothWays() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\nrelated: [E2, E1]\n---\nText.\n", "docs/E2.md": "---\nrelated: E3\n---\nText.\n",
            "docs/E3.md": "Text.\n", "docs/E4.md": "---\nrelated: [E3]\ndraft: true\n---\nText.\n",
        ])
        #expect(try source.text("content/codes/E1.md") == "---\nrelated:\n  - E2\n---\nText.\n")
        #expect(try source.text("content/codes/E2.md") == "---\nrelated:\n  - E3\n  - E1\n---\nText.\n")
        #expect(try source.text("content/codes/E3.md") == "---\nrelated:\n  - E2\n---\nText.\n")
        #expect(
            try source.make().notes == [
                "2 files now name as `related` the files that name them",
                "left out the code of the entry itself in `related` of 1 file",
                "1 entry is a draft: `draft: true`",
            ])
        try await source.site().expect("")
        // No entry can name a draft.
        var drafts = try source.site()
        drafts.options.drafts = true
        await drafts.expect("")
        let two = ImportSource(["docs/E1.md": "---\nrelated: [E2]\n---\nText.\n", "docs/E2.md": "Text.\n"])
        #expect(try two.make().notes == ["1 file now names as `related` the files that name it"])
    }

    /// What is no relation of entries stays as it is.
    @Test func relationsToOthersStay() async throws {
        let source = ImportSource([
            "docs/E1.md": "---\nrelated: [E2, E9]\n---\nText.\n", "docs/E2.md": "Text.\n",
        ])
        #expect(try source.text("content/codes/E2.md") == "---\n---\nText.\n")
        #expect(try source.make().notes == [])
        try await source.site().expect("")
    }
}
