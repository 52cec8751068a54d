extension Prose {
    /// Writes a part of `html` and fills the holes in it. `link` appends the address of a link of `links`, escaped for an
    /// attribute. Without `ids` no `id` is written, for text that is shown a second time.
    package func write(
        _ part: Range<Int>, into out: inout [UInt8], ids: Bool, link: (Int, inout [UInt8]) -> Void
    ) {
        html.withUnsafeBufferPointer { html in
            var copied = part.lowerBound
            for hole in holes[firstHole(from: part.lowerBound)...] {
                if hole.offset >= part.upperBound { break }
                out.append(contentsOf: UnsafeBufferPointer(rebasing: html[copied..<hole.offset]))
                copied = hole.offset
                if case .link(let index) = hole.kind {
                    link(index, &out)
                } else if ids {
                    fill(hole.kind, of: &out)
                }
            }
            out.append(contentsOf: UnsafeBufferPointer(rebasing: html[copied..<part.upperBound]))
        }
    }

    /// Fills a hole that only the text's own page fills.
    private func fill(_ hole: Hole.Kind, of out: inout [UInt8]) {
        switch hole {
        case .link: break
        case .id(let index): out.appendAttribute("id", headings[index].id)
        case .identifier(let index): out.appendAttribute(ids[index].attribute, ids[index].name)
        case .anchor(let index):
            out.append("<a class=\"sg-anchor\" href=\"#")
            out.appendAddress(headings[index].id)
            out.append("\">")
        case .anchorEnd: out.append("</a>")
        case .note(let number): out.appendAttribute("id", NoteID.note(Int(number)))
        case .noteReference(let number, let reference):
            out.appendAttribute("id", NoteID.reference(Int(reference), to: Int(number)))
        case .formerID(let index):
            out.append("<span")
            out.appendAttribute("id", formerIDs[index].name)
            out.append("></span>")
        }
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
    package mutating func appendAddress(_ address: String, in rawHTML: RawHTML) {
        if rawHTML == .allow || !Address.isDangerous(address) { appendAddress(address) }
    }
}
