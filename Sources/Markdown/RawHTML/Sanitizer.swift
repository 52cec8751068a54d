/// Keeps the raw tags that `html: sanitize` lets through in pairs. An end tag without its start is left out, a start
/// without its end gets one where the Markdown element around it ends; no raw tag reaches beyond that element, and none
/// can close a part of the page.
struct Sanitizer {
    private var open: [String] = []
    /// How many elements were open where the Markdown element around starts.
    private var base = 0

    mutating func enterScope() -> Int {
        defer { base = open.count }
        return base
    }

    mutating func leaveScope(_ outer: Int, into html: inout [UInt8]) {
        close(to: base, into: &html)
        base = outer
    }

    /// Makes room for an element. False where too many are open: no text needs them, and browsers slow down.
    mutating func start(_ element: String, into html: inout [UInt8]) -> Bool {
        let ended = AllowList.endedByStart(of: element)
        while open.count > base, let last = open.last, ended.contains(last) { close(to: open.count - 1, into: &html) }
        if AllowList.isVoid(element) { return true }
        guard open.count < Document.nestingLimit else { return false }
        open.append(element)
        return true
    }

    mutating func end(_ element: String, into html: inout [UInt8]) {
        if let index = open[base...].lastIndex(of: element) { close(to: index, into: &html) }
    }

    mutating func close(to count: Int, into html: inout [UInt8]) {
        while open.count > count, let element = open.popLast() {
            html.append("</")
            html.append(contentsOf: element.utf8)
            html.append(UInt8(ascii: ">"))
        }
    }
}
