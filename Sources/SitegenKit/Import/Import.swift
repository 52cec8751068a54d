package import Markdown

/// A catalogue made of what somebody has already: a folder of Markdown, a table, or the responses of an OpenAPI document.
/// The source is only read. What could not be taken over as it was, the notes say.
package struct Import: Sendable {
    /// A file to write.
    package struct File: Sendable {
        /// The path below the project's folder.
        package var path: String
        package var bytes: [UInt8]

        init(_ path: String, _ text: String) {
            self.path = path
            bytes = Array(text.utf8)
        }
    }

    /// A file to copy as it is.
    package struct Copy: Hashable, Sendable {
        /// The path in the snapshot of the source.
        package var from: String
        /// The path below the project's folder.
        package var to: String
    }

    /// The catalogue's title.
    package var title: String
    package var files: [File]
    package var copies: [Copy] = []
    /// How many entries there are.
    package var count: Int
    /// What the author has to know of what was made, a line each.
    package var notes: [String] = []
    /// Whether the text holds HTML tags, which a site shows as text unless its settings say otherwise.
    package var hasRawHTML = false
    /// What a project makes of them that the import begins.
    package static let html = RawHTML.sanitize

    /// Makes a catalogue of a source. Nil where the source is unsound, which the diagnostics say.
    ///
    /// `source` holds either one file, or the files of a folder; `folder` is what the paths of these begin with.
    package static func make(
        of source: Snapshot, folder: String?, _ options: Options
    ) throws(Objection) -> (Import?, [Diagnostic]) {
        if let folder { return try markdown(source, folder, options) }
        let path = source.files[0].path
        let (bytes, finding) = Text.read(path, from: source)
        guard let bytes else { return (nil, finding.map { [$0] } ?? []) }
        if path.ends(with: ".csv") { return try table(bytes, path, options) }
        return try openAPI(bytes, path, options)
    }

    /// The files that a project without any needs besides.
    package static func site(title: String, _ options: Options, hasRawHTML: Bool) -> [File] {
        let address = "/\(options.catalogue)/"
        let description = Scaffold.yaml("\(title), each with a page of its own.")
        return [
            File(
                "content/site.yaml",
                """
                title: \(Scaffold.yaml(title))
                description: \(description)
                # Where the site will be served; every link is relative, so it works anywhere.
                # url: https://example.org/docs/
                language: en
                \(hasRawHTML ? "html: \(html.rawValue)\n" : "")nav:
                  - {title: \(Scaffold.yaml(title, inBrackets: true)), link: \(Scaffold.yaml(address, inBrackets: true))}

                """),
            File(
                "content/index.md",
                """
                ---
                title: \(Scaffold.yaml(title))
                description: \(description)
                ---
                Look up a code in [the list of all](\(Address.path(address))), or search for it.

                """),
        ]
    }
}
