import SitegenKit

/// What keeps a new site from being shown, as text for the pages that are open.
struct Findings: Equatable, Sendable {
    private static let most = 50

    /// "2 errors"; empty where nothing is wrong.
    private(set) var title = ""
    /// As the terminal shows each.
    private(set) var texts: [String] = []

    static let none = Findings()

    var isEmpty: Bool { texts.isEmpty }

    private init() {}

    /// Only errors: a warning keeps no page from being shown.
    init(_ diagnostics: [Diagnostic], _ sources: Snapshot) {
        let errors = diagnostics.filter { $0.severity == .error }
        guard !errors.isEmpty else { return }
        title = "error".counted(errors.count)
        texts = errors.prefix(Self.most).map { error in
            let text = String(decoding: Report([error], sources: sources).text(style: .plain), as: UTF8.self)
            // The last line counts the findings, the one before is empty.
            let lines = text.split(separator: "\n", omittingEmptySubsequences: true).dropLast()
            return lines.joined(separator: "\n")
        }
        if errors.count > Self.most { texts.append("and \(errors.count - Self.most) more, which the terminal shows") }
    }

    init(_ error: DiskError) {
        title = "error".counted(1)
        texts = ["error: \(error.message)\n  = help: \(error.help)"]
    }

    var json: [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("title", title)
            json.array("findings") { json in for text in texts { json.element(text) } }
        }
        return json.bytes
    }

    /// The page that stands where no site could be built yet.
    var page: [UInt8] {
        BarePage.make(
            title: "No site yet",
            body: """
                <h1>No site yet</h1>
                <p>The content has \(title). This page becomes the site as soon as they are mended.</p>
                \(texts.map { "<pre>\($0.escapedForHTML)</pre>\n" }.joined())\
                <script src="\(PreviewPath.script)" data-page="" defer></script>
                """)
    }
}
