import Markdown

/// What pages are called where others name them: each page's URL and label, one behind the other. A page lies far away in
/// memory, and so does each of its texts: whoever lists a dozen pages would fetch three pieces for each of them.
final class PageNames: Sendable {
    let pages: [Page]
    /// Of each page its URL, then its label as it stands in an element.
    private let bytes: [UInt8]
    /// Where these begin in `bytes`, and where the last one ends.
    private let starts: [Int32]

    init(_ pages: [Page], label: (Int) -> String) {
        self.pages = pages
        var bytes: [UInt8] = []
        var starts: [Int32] = [0]
        bytes.reserveCapacity(pages.reduce(0) { $0 + $1.url.utf8.count + $1.title.utf8.count + 8 })
        starts.reserveCapacity(2 * pages.count + 1)
        for (index, page) in pages.enumerated() {
            bytes.append(contentsOf: page.url.utf8)
            starts.append(Int32(bytes.count))
            bytes.appendEscaped(label(index))
            starts.append(Int32(bytes.count))
        }
        self.bytes = bytes
        self.starts = starts
    }

    func withURL<Result>(of page: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        with(part: 2 * page, read)
    }

    func withLabel<Result>(of page: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        with(part: 2 * page + 1, read)
    }

    private func with<Result>(part: Int, _ read: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer { bytes in
            read(UnsafeBufferPointer(rebasing: bytes[Int(starts[part])..<Int(starts[part + 1])]))
        }
    }
}

/// What a link calls the page that it leads to.
package enum Title: Sendable {
    case text(String)
    /// That of a page.
    case page(Int, Linker)

    var isEmpty: Bool {
        switch self {
        case .text(let text): text.isEmpty
        case .page(let page, let linker): linker.names.withLabel(of: page, \.isEmpty)
        }
    }

    /// Writes it as text in an element or an attribute.
    func write(into out: inout [UInt8]) {
        switch self {
        case .text(let text): out.appendEscaped(text)
        case .page(let page, let linker): linker.names.withLabel(of: page) { out.append(contentsOf: $0) }
        }
    }
}
