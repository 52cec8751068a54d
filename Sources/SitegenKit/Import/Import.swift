/// A catalogue made of what somebody has already: a folder of Markdown, a table, or the responses of an OpenAPI document.
/// What it writes builds; what could not be taken over as it was, its notes say.
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

    /// What the author decides.
    package struct Options: Sendable {
        /// The catalogue's folder below `content`.
        package var catalogue = "codes"
        package var title: String?
        /// The key of the front matter, or the column, that holds the code.
        package var codeKey: String?
        /// The key, or the column, whose values are the classes.
        package var classKey: String?
        /// The address of the folder that the files come from: links that lead out of it are made whole with it.
        package var origin: String?

        package init() {}

        /// The catalogue's folder below the project's, with a slash at its end.
        var folder: String { "content/\(catalogue)/" }
        var shownTitle: String { title ?? "Codes" }
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

    /// Makes a catalogue of a source. Nil where the source is unsound, which the diagnostics say.
    ///
    /// `source` holds either one file, or the files of a folder; `folder` is what the paths of these begin with.
    package static func make(
        of source: Snapshot, folder: String?, _ options: Options
    ) throws(Scaffold.Refusal) -> (Import?, [Diagnostic]) {
        guard let normalized = Address.normalized(options.catalogue), !normalized.isEmpty else {
            throw Scaffold.Refusal(
                "the catalogue `\(options.catalogue)` is no folder below content",
                help: "write it as `http` or `api/errors`")
        }
        var options = options
        options.catalogue = normalized
        if let folder { return try markdown(source, folder, options) }
        let path = source.files[0].path
        let (bytes, finding) = Text.read(path, from: source)
        guard let bytes else { return (nil, finding.map { [$0] } ?? []) }
        if path.hasSuffix(".csv") { return try table(bytes, path, options) }
        return try openAPI(bytes, path, options)
    }

    /// The files that a project without any needs besides.
    package static func site(title: String, _ options: Options, hasRawHTML: Bool) -> [File] {
        [
            File(
                "content/site.yaml",
                """
                title: \(Scaffold.yaml(title))
                description: \(Scaffold.yaml("\(title), each with a page of its own."))
                # Where the site will be served; every link is relative, so it works anywhere.
                # url: https://example.org/docs/
                language: en
                \(hasRawHTML ? "html: sanitize\n" : "")nav:
                  - {title: \(Scaffold.yaml(title, inBrackets: true)), link: \(Scaffold.yaml("/\(options.catalogue)/", inBrackets: true))}

                """),
            File(
                "content/index.md",
                """
                ---
                title: \(Scaffold.yaml(title))
                description: \(Scaffold.yaml("\(title), each with a page of its own."))
                ---
                Look up a code in [the list of all](/\(Address.path(options.catalogue))/), or search for it.

                """),
        ]
    }
}
