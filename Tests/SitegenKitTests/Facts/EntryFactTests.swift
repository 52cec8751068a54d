import Markdown
import SitegenKit
import TestSupport
import Testing

/// What the guide to status codes states is what its registry states.
@Suite struct EntryFactTests {
    private static let site = Task { await Build.make(Repository.snapshot, BuildOptions()).result?.site }

    private func flagship() async throws -> (site: Site, catalogue: Int) {
        let site = try #require(await Self.site.value)
        return (site, try #require(site.catalogues.firstIndex { $0.id == "http" }))
    }

    /// The entries of the catalogue, with the authority if one is given.
    private func entries(of authority: String? = nil) async throws -> [(page: Page, entry: Entry, catalogue: Catalogue)]
    {
        let (site, index) = try await flagship()
        return site.pages.compactMap { page in
            guard let entry = page.entry, entry.catalogue == index, authority == nil || entry.authority == authority
            else { return nil }
            return (page, entry, site.catalogues[index])
        }
    }

    @Test func everyFactOfAnEntryIsTheRegistrys() async throws {
        var compared = 0
        let entries = try await entries(of: "iana")
        for (_, entry, catalogue) in entries {
            let registry = try #require(catalogue.registry)
            for spec in catalogue.fields {
                guard let column = spec.column?.value else { continue }
                let fact = registry.fact(column, of: entry.code.value)
                let expected = try fact.map { try spec.type.value(of: $0.value, at: $0.place.range).items.map(\.text) }
                #expect(entry.field(spec.name)?.value.items.map(\.text) == expected, "\(entry.code.value) \(spec.name)")
                compared += 1
            }
        }
        #expect(entries.count == 64)
        #expect(compared > 64 * 10)
    }

    /// The rules on examples and facts hold without exception, but for two whose pages say why.
    @Test func twoEntriesNeedAWaiver() async throws {
        let waivers = try await entries().flatMap { item in
            item.entry.waivers.map { "\(item.page.path) \($0.rule.rawValue)" }
        }
        #expect(waivers == ["content/http/104.md SG062", "content/http/208.md SG070"])
    }

    @Test func everyRegisteredCodeIsShownWithAnExample() async throws {
        for (page, entry, catalogue) in try await entries(of: "iana") {
            let example = entry.sections.first { $0.id == "example" }
            let samples = page.body.codeBlocks.filter { $0.heading == example?.heading && $0.language == "http" }
            #expect(!samples.isEmpty, "\(page.path)")
            let code = entry.code.value == "208" ? "207" : entry.code.value
            let name = code == entry.code.value ? entry.name : catalogue.registry?.fact("name", of: code)?.value
            // Where there is no phrase, none is sent.
            let lines = ["HTTP/1.1 \(code) \(name ?? "")\n", "HTTP/1.1 \(code) \n", "HTTP/2 \(code)\n"]
            let allowed = name == "(Unused)" ? lines : [lines[0]]
            #expect(samples.contains { sample in allowed.contains { sample.literal.contains($0) } }, "\(page.path)")
        }
    }

    @Test func theSpecificationAndItsAddressNameOneSection() async throws {
        for (page, entry, _) in try await entries(of: "iana") {
            let text = try #require(entry.field("spec")?.value.text)
            let address = try #require(entry.field("spec_url")?.value.text)
            guard let spec = text.wholeMatch(of: /RFC ([0-9]+), section ([0-9.]+)/) else {
                #expect(
                    ["104", "418"].contains(entry.code.value) || !text.contains("section"), "\(page.path): \(text)")
                continue
            }
            #expect(address == "https://www.rfc-editor.org/rfc/rfc\(spec.1).html#section-\(spec.2)", "\(page.path)")
        }
    }

    @Test func noTwoEntriesShareAParagraph() async throws {
        var seen: [String: String] = [:]
        for (page, _, _) in try await entries() {
            let prose = Document.parse(page.source.bytes, in: page.bodyRange)
            for paragraph in prose.paragraphs where paragraph.split(separator: " ").count >= 8 {
                if let other = seen.updateValue(page.path, forKey: paragraph), other != page.path {
                    Issue.record("\(page.path) and \(other) share: \(paragraph)")
                }
            }
        }
        #expect(seen.count > 1000)
    }
}

extension Document {
    /// The text of each paragraph, wherever it stands.
    fileprivate var paragraphs: [String] { Self.paragraphs(blocks) }

    private static func paragraphs(_ blocks: [Block]) -> [String] {
        blocks.flatMap { block -> [String] in
            switch block.kind {
            case .paragraph(let inlines): [inlines.plainText]
            case .quote(let blocks), .alert(_, let blocks): paragraphs(blocks)
            case .list(let list): list.items.flatMap { paragraphs($0.blocks) }
            case .heading, .table, .code, .made, .html, .thematicBreak: []
            }
        }
    }
}
