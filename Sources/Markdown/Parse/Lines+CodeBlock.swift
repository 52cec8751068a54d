extension Lines {
    /// What libcmark does not tell of a code block: whether it is fenced, and where its content starts.
    func codeBlock(info: String, literal: String, startLine: Int, start: Int) -> CodeBlock {
        let firstLine = literal.utf8.prefix { !$0.isLineEnd }
        let fenced = isFence(at: start, line: startLine, info: info, firstLine: firstLine)
        let content = self[fenced ? startLine + 1 : startLine]
        // A line of the content is the end of a source line: quote marks and indentation are only ever cut in front.
        let isSuffix =
            !literal.isEmpty && firstLine.count <= content.count
            && bytes[(content.upperBound - firstLine.count)..<content.upperBound].elementsEqual(firstLine)
        return CodeBlock(
            info: info, literal: literal, fenced: fenced,
            literalStart: isSuffix ? content.upperBound - firstLine.count : content.lowerBound)
    }

    /// Indented code can start with what looks like a fence. It has no info string, and that line is in its content;
    /// a fence without an info string never has its own line in its content, since that line would close it.
    private func isFence(at start: Int, line: Int, info: String, firstLine: Substring.UTF8View) -> Bool {
        let rest = start..<max(start, self[line].upperBound)
        guard let mark = bytes[rest].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~"),
            bytes[rest].prefix(3).count(where: { $0 == mark }) == 3
        else { return false }
        return !info.isEmpty || !bytes[rest].elementsEqual(firstLine)
    }
}
