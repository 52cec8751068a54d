/// Mail addresses that stand bare in a text, with or without `mailto:` or `xmpp:` before them.
enum MailAddress {
    /// Adds a part of a text to the inlines, its addresses as links.
    static func link(_ written: WrittenText, _ part: Range<Int>, _ out: inout [Inline]) {
        let bytes = written.bytes
        var copied = part.lowerBound
        var next = part.lowerBound
        func add(_ part: Range<Int>) {
            if !part.isEmpty { out.append(Inline(.text(written.text(part)), at: written.source(of: part))) }
        }
        while next < part.upperBound {
            defer { next += 1 }
            guard bytes[next] == UInt8(ascii: "@") else { continue }
            guard let address = find(bytes, copied..<part.upperBound, around: next) else {
                // What was refused holds no other: `a@b@c.d` is no address, nor is `b@c.d` in it.
                let hasLocal = next > copied && isLocal(bytes[next - 1])
                while hasLocal, next + 1 < part.upperBound,
                    isHost(bytes[next + 1]) || ".@".utf8.contains(bytes[next + 1])
                {
                    next += 1
                }
                continue
            }
            add(copied..<address.range.lowerBound)
            let shown = written.text(address.range)
            let range = written.source(of: address.range)
            out.append(
                Inline(
                    .link(
                        destination: address.prefix + String(decoding: shown, as: UTF8.self), title: "",
                        [Inline(.text(shown), at: range)]), at: range, target: range))
            copied = address.range.upperBound
            next = copied - 1
        }
        add(copied..<part.upperBound)
    }

    private static func find(
        _ bytes: [UInt8], _ part: Range<Int>, around at: Int
    ) -> (prefix: String, range: Range<Int>)? {
        var start = at
        while start > part.lowerBound, isLocal(bytes[start - 1]) { start -= 1 }
        guard start < at else { return nil }
        var prefix = "mailto:"
        var isChat = false
        for scheme in ["mailto:", "xmpp:"] {
            let first = start - scheme.utf8.count
            guard first >= part.lowerBound, bytes[first..<start].elementsEqual(scheme.utf8),
                first == part.lowerBound || !isLocal(bytes[first - 1])
            else { continue }
            start = first
            prefix = ""
            isChat = scheme == "xmpp:"
        }
        var end = at + 1
        var dots = 0
        while end < part.upperBound {
            if bytes[end] == UInt8(ascii: "@") { return nil }
            if isDot(bytes, end, in: part) { dots += 1 } else if !isHost(bytes[end]) { break }
            end += 1
        }
        guard dots > 0, bytes[end - 1].isLetter else { return nil }
        guard isChat, end < part.upperBound, bytes[end] == UInt8(ascii: "/") else { return (prefix, start..<end) }
        // A chat's address can name who of its side is meant.
        var resource = end + 1
        while resource < part.upperBound,
            bytes[resource].isLetter || bytes[resource].isDigit || bytes[resource] == UInt8(ascii: "@")
                || isDot(bytes, resource, in: part)
        {
            resource += 1
        }
        return (prefix, start..<(resource > end + 1 ? resource : end))
    }

    /// A dot inside a name, not one behind it.
    private static func isDot(_ bytes: [UInt8], _ index: Int, in part: Range<Int>) -> Bool {
        bytes[index] == UInt8(ascii: ".") && index + 1 < part.upperBound
            && (bytes[index + 1].isLetter || bytes[index + 1].isDigit)
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || ".+-_".utf8.contains(byte)
    }

    private static func isHost(_ byte: UInt8) -> Bool {
        byte.isLetter || byte.isDigit || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
    }
}
