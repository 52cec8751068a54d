import CTheme
import Markdown

/// The templates and assets that a site is rendered with: the built-in ones, each replaced by the project's file of that name.
package struct Theme: Sendable {
    package struct Asset: Hashable, Sendable {
        /// As templates name it: `assets/style.css`.
        package var name: String
        package var bytes: [UInt8]
        /// The path in the output: the name, or for what pages link to one that changes with the content.
        package var path: String

        package var isFingerprinted: Bool { path != name }
    }

    package var templates: [TemplateSource]
    package var assets: [Asset]
    /// What templates may name as `{{root}}assets/...`, each with the path that it is published at.
    package var assetPaths: [String: String]

    /// The page templates; everything else that ends in `.mustache` is a partial.
    package static let pages = ["404", "article", "catalogue", "class", "entry", "faq", "home", "redirect", "search"]

    /// Whether only a site with a search needs this asset.
    static func isOfSearch(_ name: String) -> Bool { name.begins(with: "assets/search") }

    /// What every id of the theme begins with, and no other.
    package static let idPrefix = "sg-"

    private static let folder = "templates/"
    private static let assetFolder = "assets/"
    private static let suffix = ".mustache"

    /// The theme's own files, as paths below `templates/`.
    package static let builtIn: [(name: String, bytes: [UInt8])] = (0..<theme_file_count()).map { index in
        let file = theme_file_at(index)
        return (String(cString: file.name), Array(UnsafeBufferPointer(start: file.bytes, count: file.count)))
    }

    package static func read(from snapshot: Snapshot) -> (Theme, [Diagnostic]) {
        var findings: [Diagnostic] = []
        var files: [String: [UInt8]] = [:]
        for file in builtIn { files[file.name] = file.bytes }
        let own = snapshot.files.filter { $0.path.begins(with: folder) }
        for file in own {
            let name = file.path.behind(folder)
            if name.ends(with: suffix) {
                let (bytes, finding) = Text.read(file.path, from: snapshot)
                if let finding { findings.append(finding) }
                if let bytes { files[name] = bytes }
            } else if !name.begins(with: assetFolder) {
                findings.append(
                    Diagnostic(
                        .templateUnknown, "No page uses the file \(file.path)", at: Place(file.path),
                        help: "move it to \(folder)\(assetFolder), from where files are published"))
            } else {
                switch file.content {
                case .text(let text): files[name] = text.bytes
                case .problem(let problem): findings.append(Text.diagnose(problem, file.path))
                case .asset: continue
                }
            }
        }
        let sorted = files.sorted { $0.key < $1.key }
        let assets = sorted.filter { !$0.key.ends(with: suffix) }.map { name, bytes in
            Asset(name: name, bytes: bytes, path: Fingerprint.path(name, bytes))
        }
        var paths = Dictionary(uniqueKeysWithValues: assets.map { ($0.name, $0.path) })
        // A picture may as well lie in the content, where it keeps its name.
        for file in snapshot.files {
            guard case .asset = file.content, file.path.begins(with: "content/" + assetFolder) else { continue }
            let name = file.path.behind("content/")
            paths[name] = paths[name] ?? name
        }
        let theme = Theme(
            templates: sorted.filter { $0.key.ends(with: suffix) }.map { name, bytes in
                TemplateSource(name: name.before(suffix), file: folder + name, bytes: bytes)
            },
            assets: assets, assetPaths: paths)
        return (theme, findings + theme.unknown(own.map(\.path)))
    }

    /// The assets as they are published. What no template names is named by other files, and keeps its name.
    package func published(linked: Set<String>) -> [Asset] {
        assets.map { asset in
            var asset = asset
            if !linked.contains(asset.name) { asset.path = asset.name }
            return asset
        }
    }

    /// Templates of the project that replace nothing and that no other template includes: a misspelt name, most often.
    private func unknown(_ own: [String]) -> [Diagnostic] {
        let known = Set(Self.builtIn.map { Self.folder + $0.name })
        let names = Self.builtIn.filter { $0.name.ends(with: Self.suffix) }.map {
            $0.name.before(Self.suffix)
        }
        return own.filter { $0.ends(with: Self.suffix) && !known.contains($0) }.compactMap { path in
            let name = path.behind(Self.folder).before(Self.suffix)
            guard !templates.contains(where: { $0.includes(name) }) else { return nil }
            let include = "include it with `{{>\(name)}}`"
            let near = Self.near(name, among: names)
            return Diagnostic(
                .templateUnknown, "No page uses the template \(path)", at: Place(path),
                notes: near == nil
                    ? [Diagnostic.Note("templates of pages: \(Self.pages.joined(separator: ", "))")] : [],
                help: near.map { "\("\($0)\(Self.suffix)".didYouMean) Else \(include)" }
                    ?? "\(include), or remove it")
        }
    }

    /// The built-in template whose name, without its folder, is this one's or nearly so.
    private static func near(_ name: String, among names: [String]) -> String? {
        let own = Address.name(name)
        if let same = names.first(where: { Address.name($0) == own }) { return same }
        let near = NearMiss.best(own, among: names.map(Address.name))
        return near.flatMap { near in names.first { Address.name($0) == near } }
    }
}

extension TemplateSource {
    /// Whether a tag of this template includes the other, whatever the spaces in the tag.
    fileprivate func includes(_ name: String) -> Bool {
        let text = Array(name.utf8)
        var index = 0
        while index + 2 < bytes.count {
            defer { index += 1 }
            guard bytes[index] == UInt8(ascii: "{"),
                bytes[index + 1] == UInt8(ascii: ">") || bytes[index + 1] == UInt8(ascii: "<")
            else {
                continue
            }
            var start = index + 2
            while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
            let end = start + text.count
            guard end < bytes.count, bytes[start..<end].elementsEqual(text) else { continue }
            if bytes[end] == UInt8(ascii: " ") || bytes[end] == UInt8(ascii: "}") { return true }
        }
        return false
    }
}
