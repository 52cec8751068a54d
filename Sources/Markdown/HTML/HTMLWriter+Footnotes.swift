extension HTMLWriter {
    /// The number of a footnote, which leads to it.
    mutating func noteReference(_ number: Int, _ reference: Int, at range: Range<Int>) {
        prose.html.append("<sup class=\"sg-note-ref\"><a href=\"")
        noteLink(to: NoteID.note(number), text: String(number), at: range)
        prose.html.append(UInt8(ascii: "\""))
        hole(.noteReference(UInt32(number), UInt32(reference)))
        prose.html.append(UInt8(ascii: ">"))
        prose.html.append(contentsOf: String(number).utf8)
        prose.html.append("</a></sup>")
    }

    /// The footnotes at the end of the text.
    mutating func notes(_ notes: [Note]) {
        startLine()
        prose.html.append("<section class=\"sg-notes\" aria-label=\"Footnotes\">\n<ol>\n")
        for (index, note) in notes.enumerated() {
            prose.html.append("<li")
            hole(.note(UInt32(index + 1)))
            prose.html.append(">\n")
            self.note(note, index + 1)
            startLine()
            prose.html.append("</li>\n")
        }
        prose.html.append("</ol>\n</section>\n")
    }

    /// The ways back stand behind its last words.
    private mutating func note(_ note: Note, _ number: Int) {
        guard case .paragraph(let inlines)? = note.blocks.last?.kind else {
            container(note.blocks, tight: false)
            startLine()
            return waysBack(note, number)
        }
        container(Array(note.blocks.dropLast()), tight: false)
        paragraph(inlines) { writer in
            writer.prose.html.append(UInt8(ascii: " "))
            writer.waysBack(note, number)
        }
    }

    private mutating func waysBack(_ note: Note, _ number: Int) {
        for reference in 1...max(1, note.references) {
            if reference > 1 { prose.html.append(UInt8(ascii: " ")) }
            prose.html.append("<a href=\"")
            noteLink(to: NoteID.reference(reference, to: number), text: "", at: note.range)
            prose.html.append("\" class=\"sg-note-back\" aria-label=\"Back to reference ")
            prose.html.append(contentsOf: String(number).utf8)
            if reference > 1 { prose.html.append(contentsOf: "-\(reference)".utf8) }
            prose.html.append("\">↩")
            if reference > 1 { prose.html.append(contentsOf: "<sup>\(reference)</sup>".utf8) }
            prose.html.append("</a>")
        }
    }

    private mutating func noteLink(to id: String, text: String, at range: Range<Int>) {
        let destination = "#" + id
        guard leavesHoles else { return prose.html.appendAddress(destination) }
        let range = source.firstLine(of: range)
        link(Prose.Link(destination: destination, text: text, kind: .note, range: range, target: range))
    }

    private mutating func hole(_ kind: Prose.Hole.Kind) {
        if leavesHoles { prose.holes.append(Prose.Hole(offset: prose.html.count, kind: kind)) }
    }
}
