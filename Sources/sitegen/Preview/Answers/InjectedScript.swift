/// The script that listens for changes. It is a file of its own, so that it also runs where a page's policy allows no
/// script in the page. It is the only difference between what is served and what a build writes.
enum InjectedScript {
    static func tag(_ page: EntityTag) -> [UInt8] {
        Array("<script src=\"\(PreviewPath.script)\" data-page=\"\(page.name)\" defer></script>\n".utf8)
    }

    /// The page with the script before the end of its body, or at its end.
    static func added(to page: [UInt8], _ tag: EntityTag) -> [UInt8] {
        let end = Array("</body>".utf8)
        var position = page.count - end.count
        while position >= 0, !page[position...].starts(with: end) { position -= 1 }
        var bytes = page
        bytes.insert(contentsOf: self.tag(tag), at: position < 0 ? page.count : position)
        return bytes
    }
}

/// The addresses that belong to the preview and to no site.
enum PreviewPath {
    static let script = "/-/reload.js"
    static let events = "/-/events"
    static let statuses = "/-/status/"
}
