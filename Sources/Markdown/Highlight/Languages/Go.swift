extension Language {
    static let go = Language(
        "go", aliases: ["golang"], endings: ["go"],
        Grammar(
            words: [
                .keyword: """
                break case chan const continue default defer else fallthrough for func go goto if import interface map \
                package range return select struct switch type var
                """,
                .number: "true false nil iota",
                .type: """
                any bool byte comparable complex64 complex128 error float32 float64 int int8 int16 int32 int64 rune \
                string uint uint8 uint16 uint32 uint64 uintptr
                """,
            ],
            next: ["func": .function, "type": .type],
            calls: "(", label: .before(":"),
            rules: [
                .line("//"), .block("/*", "*/"),
                .string("\""), .string("`", escape: nil, lines: true), .string("'"),
            ]))
}
