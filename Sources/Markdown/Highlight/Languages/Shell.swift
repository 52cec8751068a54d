extension Language {
    static let sh = Language(
        "sh", aliases: ["bash", "shell", "zsh", "ash", "dash", "ksh"], endings: ["sh", "bash", "zsh"],
        Grammar(
            words: [.keyword: "case do done elif else esac fi for function if in select then until while time ! }"],
            next: ["for": .variable, "select": .variable, "case": .variable, "in": nil, "function": .function],
            wordBytes: "-./:~+%@,*?^!", numbers: false, label: .before("=", .variable),
            heads: Grammar.Heads(kind: .function, separators: "\n;|&({`"),
            rules: [
                .line("#", at: .afterBlank),
                .string("\"", lines: true, code: "$(", variables: "$"), .string("'", escape: nil, lines: true),
                .block("${", "}", .variable), .sign("$", .variable, alone: "?@#*!$-"),
                .sign("-", .attribute, at: .afterBlank), .heredoc("<<"),
            ]))

    /// A session: lines with a prompt are commands, the others what they answered.
    static let console = Language(
        "console", aliases: ["shell-session", "sh-session", "terminal"],
        .scanner { highlighter, range in
            var index = range.lowerBound
            while index < range.upperBound {
                var end = highlighter.lineEnd(index, in: range)
                if "$#%>".utf8.contains(highlighter.bytes[index]), highlighter.isBlank(index + 1, in: index..<end) {
                    // A backslash at its end takes a command on to the next line.
                    while end < range.upperBound, highlighter.bytes[end - 1] == UInt8(ascii: "\\") {
                        end = highlighter.lineEnd(end + 1, in: range)
                    }
                    highlighter.mark(.meta, index..<index + 1)
                    highlighter.read(min(index + 2, end)..<end, as: .sh)
                }
                index = end + 1
            }
        })
}

extension Highlighter {
    fileprivate func isBlank(_ index: Int, in line: Range<Int>) -> Bool {
        index >= line.upperBound || bytes[index].isSpaceOrTab
    }
}
