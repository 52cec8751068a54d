package import Markdown

/// What is on the disk, as values: the only input of a build. The shell fills it in; nothing below the shell reads a file.
package struct Snapshot: Sendable {
    /// One file below `content/` or `templates/`.
    package struct File: Equatable, Sendable {
        /// The path below the project's folder, with `/` between its parts.
        package var path: String
        package var content: Content

        package init(_ path: String, _ content: Content) {
            self.path = path
            self.content = content
        }
    }

    package enum Content: Equatable, Sendable {
        /// A file that sitegen reads: Markdown, YAML, CSV, templates and the theme's assets.
        case text(FileText)
        /// A file that is published as it is. Its bytes stay on the disk.
        case asset(size: Int)
        case problem(Problem)

        package static func text(_ bytes: [UInt8]) -> Content { .text(FileText(bytes)) }
    }

    /// Why a file's content is not here.
    package enum Problem: Hashable, Sendable {
        /// A folder whose name says that it is a file that sitegen reads, such as `x.md`.
        case folder
        case symlinkLoop
        case symlinkOutside(target: String)
        case tooLarge(size: Int)
        case unreadable(reason: String)
    }

    /// The most bytes of one file that sitegen reads. A larger file is a mistake: a log, a dump, a picture with the wrong name.
    package static let largestText = 10 << 20

    /// A file that a page includes as code. It is neither published nor a template.
    package struct Included: Equatable, Sendable {
        package enum Content: Equatable, Sendable {
            case text(FileText)
            /// There is none of this name; these stand in its folder.
            case missing(beside: [String])
            case problem(Problem)

            package static func text(_ bytes: [UInt8]) -> Content { .text(FileText(bytes)) }
        }

        /// The path below the project's folder.
        package var path: String
        package var content: Content

        package init(_ path: String, _ content: Content) {
            self.path = path
            self.content = content
        }
    }

    /// Sorted by path, each path once.
    package let files: [File]
    /// What pages include and `files` does not hold as text.
    package let included: [Included]
    /// The day of the build, for entries that are temporary. It decides findings, never a byte of the output.
    package let today: Day?
    /// Where what is made of the files may lie until it is written. It decides nothing.
    package let spill: (any Spill)?

    package init(files: [File], included: [Included] = [], today: Day? = nil, spill: (any Spill)? = nil) {
        self.files = files.sorted { $0.path < $1.path }
        self.included = included
        self.today = today
        self.spill = spill
    }

    package func file(_ path: String) -> File? { files.named(path, by: \.path) }

    /// The bytes of a file that sitegen reads; nil where there is none.
    package func text(_ path: String) -> [UInt8]? { fileText(path)?.bytes }

    func fileText(_ path: String) -> FileText? {
        guard case .text(let text)? = file(path)?.content else { return nil }
        return text
    }

    /// A file that a page includes; nil where nobody has looked for it.
    package func included(_ path: String) -> Included.Content? {
        fileText(path).map(Included.Content.text) ?? included.first { $0.path == path }?.content
    }

    /// The bytes that a place in a file speaks of.
    package func source(_ path: String) -> [UInt8]? {
        guard case .text(let bytes)? = included(path) else { return nil }
        return bytes.bytes
    }

    /// Whether a file of this name is read rather than published as it is.
    package static func isRead(_ path: String) -> Bool {
        if path.begins(with: "templates/") { return true }
        return [".md", ".yaml", ".yml", ".csv", ".lock"].contains { path.ends(with: $0) }
    }
}
