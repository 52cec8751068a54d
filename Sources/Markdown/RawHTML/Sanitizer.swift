/// Keeps the raw tags that `html: sanitize` lets through in pairs. An end tag without its start is left out, a start
/// without its end gets one where the Markdown element around it ends; no raw tag reaches beyond that element, and none
/// can close a part of the page. No link stands in a link: browsers would take them apart.
struct Sanitizer {
    private var open: [String] = []
    /// How many elements were open where the Markdown element around starts.
    private var base = 0
    /// Whether what is written now is the text of a Markdown link.
    private var isInLink = false
    /// Whether a raw link is open.
    private var isLinkOpen = false
    /// Whether what is written now is known to hold no link.
    private var holdsNone = false

    mutating func enterScope() -> Int {
        defer { base = open.count }
        return base
    }

    mutating func leaveScope(_ outer: Int, into html: inout [UInt8]) {
        close(to: base, into: &html)
        base = outer
    }

    mutating func enterLink() { isInLink = true }
    mutating func leaveLink() { isInLink = false }

    /// Makes room for an element. False where there is none: in a link for a link, or where too many are open, which no text
    /// needs and which slows browsers down.
    mutating func start(_ element: String, into html: inout [UInt8]) -> Bool {
        let ended = AllowList.endedByStart(of: element)
        while open.count > base, let last = open.last, ended.contains(last) { close(to: open.count - 1, into: &html) }
        if element == Self.link { endLink(into: &html) }
        if AllowList.isVoid(element) { return true }
        guard open.count < Document.nestingLimit, element != Self.link || !isInLink && !isLinkOpen else { return false }
        open.append(element)
        if element == Self.link { isLinkOpen = true }
        return true
    }

    mutating func end(_ element: String, into html: inout [UInt8]) {
        if let index = open[base...].lastIndex(of: element) { close(to: index, into: &html) }
    }

    /// Before a Markdown element is written: one that holds a link ends a raw link around. Who holds none is asked once, and
    /// nothing inside. What comes back is for `leave`.
    mutating func enter(holdingLink: @autoclosure () -> Bool, into html: inout [UInt8]) -> Bool {
        let outer = holdsNone
        if isLinkOpen, !outer {
            if holdingLink() { endLink(into: &html) } else { holdsNone = true }
        }
        return outer
    }

    mutating func leave(_ outer: Bool) { holdsNone = outer }

    /// Ends a raw link that was started in the Markdown element around.
    private mutating func endLink(into html: inout [UInt8]) {
        if isLinkOpen { end(Self.link, into: &html) }
    }

    mutating func close(to count: Int, into html: inout [UInt8]) {
        while open.count > count, let element = open.popLast() {
            html.append("</")
            html.append(contentsOf: element.utf8)
            html.append(UInt8(ascii: ">"))
            if element == Self.link { isLinkOpen = false }
        }
    }

    private static let link = "a"
}
