extension Language {
    static let c = Language("c", aliases: ["h"], endings: ["c", "h"], family(keywords: "", types: ""))

    static let cPlusPlus = Language(
        "cpp", aliases: ["c++", "cc", "cxx", "hpp", "objc"], endings: ["cpp", "cc", "cxx", "hpp", "hh", "hxx"],
        family(
            keywords: """
                alignas alignof and catch class co_await co_return co_yield concept consteval constinit const_cast decltype \
                delete dynamic_cast explicit export final friend import module mutable namespace new noexcept not operator or \
                override private protected public reinterpret_cast requires static_assert static_cast template this throw \
                try typeid typename using virtual
                """,
            types: "char8_t char16_t char32_t string wchar_t"))

    private static func family(keywords: String, types: String) -> Grammar {
        Grammar(
            words: [
                .keyword: """
                auto break case const constexpr continue default do else enum extern for goto if inline register restrict \
                return sizeof static struct switch typedef typeof union volatile while \(keywords)
                """,
                .number: "true false NULL nullptr",
                .type: """
                bool char double float int int8_t int16_t int32_t int64_t intptr_t long ptrdiff_t short signed size_t \
                ssize_t uint8_t uint16_t uint32_t uint64_t uintptr_t unsigned void FILE \(types)
                """,
            ],
            next: ["struct": .type, "enum": .type, "union": .type, "class": .type, "namespace": nil, "goto": nil],
            capitals: .types, calls: "(",
            rules: [
                .line("//"), .block("/*", "*/"), .line("#", .meta, at: .firstOnLine),
                .string("R\"(", ")\"", escape: nil, lines: true), .string("\""), .string("'"),
            ])
    }
}
