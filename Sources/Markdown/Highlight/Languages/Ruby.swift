extension Language {
    static let ruby = Language(
        "ruby", aliases: ["rb"], endings: ["rb"],
        Grammar(
            words: [
                .keyword: """
                BEGIN END alias and begin break case class def defined? do else elsif end ensure extend for if in include \
                module next not or prepend private protected public raise redo require require_relative rescue retry \
                return super then undef unless until when while yield
                """,
                .number: "true false nil __FILE__ __LINE__",
                .variable: "self",
            ],
            next: ["def": .function, "class": .type, "module": .type],
            innerBytes: "?", capitals: .types, calls: "(", label: .before(":"),
            rules: [
                .line("#"), .block("=begin", "=end", at: .firstColumn),
                .string("\"", lines: true, code: "#{"), .string("'", lines: true), .string("`", code: "#{"),
                .sign("@@", .variable), .sign("@", .variable), .sign("$", .variable, alone: "!~&0:?"),
                .string("%w[", "]", lines: true), .string("%i[", "]", lines: true), .string("%q(", ")", lines: true),
                .sign("::", .type), .sign(":", .number), .heredoc("<<"), .regex,
            ]))
}
