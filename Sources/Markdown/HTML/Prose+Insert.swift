/// For what is made when all pages are known: it is written as prose, and put into the place that was left open for it.
extension Prose {
    /// Puts another text in at an offset between two blocks. Its links come behind those that are there. Its words count for
    /// the whole, and for no heading: they are not the author's of that section. Where there are
    /// several places, the last goes first, so that the others stay where they are.
    package mutating func insert(_ other: Prose, at offset: Int) {
        let count = other.html.count
        let links = self.links.count
        html.insert(contentsOf: other.html, at: offset)
        let next = holes.firstIndex { $0.offset >= offset } ?? holes.count
        for index in holes.indices.dropFirst(next) { holes[index].offset += count }
        holes.insert(contentsOf: other.holes.map { $0.moved(by: offset, links: links) }, at: next)
        self.links += other.links
        words += other.words
        for index in headings.indices {
            // What ends where the next heading begins still does.
            if headings[index].end >= offset { headings[index].end += count }
            let outer = headings[index].outer
            if outer.lowerBound >= offset {
                headings[index].outer = outer.lowerBound + count..<outer.upperBound + count
            }
        }
        if let notes, notes.lowerBound >= offset { self.notes = notes.lowerBound + count..<notes.upperBound + count }
    }

    /// Writes a part of another text behind what is there, such as a line that was rendered elsewhere. Of its holes only
    /// links stay open. `place` is in the source of the page that shows it.
    package mutating func append(_ other: Prose, _ part: Range<Int>, at place: Range<Int>) {
        let links = self.links.count
        for hole in other.holes where part.lowerBound <= hole.offset && hole.offset <= part.upperBound {
            guard case .link = hole.kind else { continue }
            holes.append(hole.moved(by: html.count - part.lowerBound, links: links))
        }
        html += other.html[part]
        words += other.words
        self.links += other.links.map { link in
            Link(destination: link.destination, text: link.text, kind: .made, range: place, target: place)
        }
    }

    /// A link whose address is known to whoever fills it in.
    package mutating func appendLink(_ text: String, at place: Range<Int>) {
        html.append("<a href=\"")
        holes.append(Hole(offset: html.count, kind: .link(links.count)))
        links.append(Link(destination: "", text: text, kind: .made, range: place, target: place))
        html.append("\">")
        html.appendEscaped(text)
        html.append("</a>")
    }

    /// The part of `html` that is within its paragraph, where that is all there is.
    package var line: Range<Int> {
        let start = "<p>".utf8.count
        let end = html.count - "</p>\n".utf8.count
        guard start <= end, html.starts(with: "<p>".utf8), html[end...].elementsEqual("</p>\n".utf8),
            !(start..<end).contains(where: { html[$0...].starts(with: "<p>".utf8) })
        else { return 0..<html.count }
        return start..<end
    }
}

extension Prose.Hole {
    fileprivate func moved(by distance: Int, links: Int) -> Prose.Hole {
        var hole = self
        hole.offset += distance
        if case .link(let index) = kind { hole.kind = .link(index + links) }
        return hole
    }
}
