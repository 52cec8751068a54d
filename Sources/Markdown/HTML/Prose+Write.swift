extension Prose {
    /// Writes a part of `html` and fills the holes in it. `href` gives the address of a link of `links`, as it is: what
    /// an attribute needs is escaped here. Without `ids` no `id` is written, for text that is shown a second time.
    package func write(_ part: Range<Int>, into out: inout [UInt8], ids: Bool, href: (Int) -> String) {
        var copied = part.lowerBound
        for hole in holes[firstHole(from: part.lowerBound)...] {
            if hole.offset >= part.upperBound { break }
            out.append(contentsOf: html[copied..<hole.offset])
            copied = hole.offset
            switch hole.kind {
            case .link(let index): out.appendAddress(href(index), in: rawHTML)
            case .id(let index) where ids: out.appendAttribute("id", headings[index].id)
            case .identifier(let index) where ids:
                out.appendAttribute(self.ids[index].attribute, self.ids[index].name)
            case .anchor(let index) where ids:
                out.append("<a class=\"sg-anchor\" href=\"#")
                out.appendAddress(headings[index].id)
                out.append("\">")
            case .anchorEnd where ids: out.append("</a>")
            case .note(let number) where ids: out.appendAttribute("id", NoteID.note(Int(number)))
            case .noteReference(let number, let reference) where ids:
                out.appendAttribute("id", NoteID.reference(Int(reference), to: Int(number)))
            case .formerID(let index) where ids:
                out.append("<span")
                out.appendAttribute("id", formerIDs[index].name)
                out.append("></span>")
            case .id, .anchor, .anchorEnd, .note, .noteReference, .identifier, .formerID: break
            }
        }
        out.append(contentsOf: html[copied..<part.upperBound])
    }

    private func firstHole(from offset: Int) -> Int {
        var low = 0
        var high = holes.count
        while low < high {
            let middle = (low + high) / 2
            if holes[middle].offset < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}

extension [UInt8] {
    mutating func appendAttribute(_ name: String, _ value: String) {
        append(UInt8(ascii: " "))
        append(contentsOf: name.utf8)
        append("=\"")
        appendEscaped(value)
        append(UInt8(ascii: "\""))
    }

    /// An address, or nothing where it is one that raw HTML's setting does not let through.
    mutating func appendAddress(_ address: String, in rawHTML: RawHTML) {
        if rawHTML == .allow || !Address.isDangerous(address) { appendAddress(address) }
    }
}
