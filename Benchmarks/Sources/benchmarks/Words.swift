/// The vocabulary of the corpus. Real words and sentences, because runs of one letter or of noise would favour caches and
/// would make a search index, a slug or an excerpt behave as on no real site.
enum Words {
    static let nouns = list(
        """
        value request buffer module parser token scope type field record cache client server header body response thread
        queue task worker lock session cursor index table column row key schema query plan transaction snapshot log entry
        stream channel message event handler callback listener socket packet frame route path segment file folder link
        target build package manifest version release branch commit patch change test fixture assertion failure warning
        error diagnostic report message rule pattern expression statement declaration function closure argument parameter
        label constant variable binding reference pointer region block allocation page arena pool counter timer deadline
        retry backoff limit quota budget rate window batch chunk range offset length boundary separator prefix suffix
        encoding charset locale calendar timestamp duration interval schedule job pipeline stage step graph node edge
        cycle root leaf branch tree list map set sequence iterator generator template partial layout theme asset image
        font style selector attribute element document fragment heading paragraph table cell footnote anchor redirect
        certificate credential secret signature digest nonce cookie permission role policy tenant account owner group
        cluster replica shard partition leader follower quorum epoch term ballot proposal migration rollback checkpoint
        """)

    static let adjectives = list(
        """
        nested empty missing unknown stale shared private public local remote partial complete invalid valid unused
        duplicate ambiguous recursive circular cached frozen mutable immutable optional required implicit explicit static
        dynamic lazy eager ordered unordered sorted sparse dense signed unsigned stored aligned packed encoded escaped
        quoted raw parsed resolved unresolved pending expired revoked temporary permanent deprecated internal external
        incremental parallel serial atomic concurrent blocking bounded unbounded weak strong strict lenient verbose quiet
        conditional default custom generic concrete abstract typed untyped malformed oversized truncated conflicting
        """)

    /// In the infinitive; an `s` makes the third person.
    static let verbs = list(
        """
        read write open close load store keep drop move copy return accept reject expect require declare resolve bind
        shadow import export compile link render parse emit report collect merge split sort filter map fold group count
        limit extend replace rename remove insert append update restore validate sign verify encode decode escape quote
        cancel retry schedule start stop resume suspend lock unlock signal wrap unwrap allocate release borrow consume
        """)

    static let adverbs = list(
        """
        always never often rarely usually only still already again later twice early silently explicitly lazily eagerly
        safely quickly slowly directly indirectly partly wholly locally remotely
        """)

    /// `~` and a letter are replaced: n noun, s plural, a adjective, v verb, i infinitive, d adverb, c inline code, b strong,
    /// e emphasis, l link, q quoted noun, # number.
    static let sentences = [
        "The ~a ~n ~v the ~n before the ~n is ~a.",
        "Each ~n ~d ~v its ~s, and the ~n that owns them ~v the rest.",
        "When a ~n is ~a, ~c ~v every ~n that it finds and leaves the ~a ~s alone.",
        "This is ~e on purpose: a ~n that ~v two ~s at once would ~i neither of them ~d.",
        "See ~l for how ~s are ~a, and for the ~n that ~v them.",
        "A ~n of ~# ~s is enough for most ~s; above that the ~n ~v what it can.",
        "If the ~n doesn't ~i the ~a ~n, set ~c to ~# and ~i again.",
        "There are ~# ways to ~i a ~n, and ~l names the one that ~v without a ~n.",
        "What ~v here is the ~n, not the ~n: ~b are ~d what they seem.",
        "~c and ~c differ in one thing, the ~a ~n that the second one ~v.",
        "Readers who come from ~a ~s expect “~n”, which the ~n calls ~q.",
        "Do not ~i a ~a ~n inside a ~n — the ~n ~v it later, and the ~n is lost.",
        "Earlier versions ~d ~i the ~n; since then ~l ~v it for every ~n & ~n.",
        "In short, ~b: ~i first, ~i the ~s next, and ~i the ~a ~n last.",
        "The cost grows with the ~s (about ~# for each ~n), so ~a ~s are worth a ~n of their own.",
        "A naïve ~n ~v all ~s; the ~a one stops at ~c.",
    ]

    /// Sentences without Markdown, for front matter.
    static let plainSentences = [
        "How a ~a ~n ~v its ~s and what to do when it is ~a.",
        "The ~n that ~v the ~a ~n before the ~n is loaded.",
        "Why the ~n ~d ~v a ~a ~n and how to ~i it.",
        "What to check when a ~n ~v more ~s than the ~n allows.",
    ]

    static let code: [(language: String, lines: [String])] = [
        (
            "swift",
            [
                "func ~i(_ ~n: [~#], in ~n: inout Set<Int>) throws -> Bool {",
                "    guard let ~n = ~n.first else { return false }",
                "    for ~n in ~s where ~n.count < ~# && !~n.isEmpty {", "        ~s[~n, default: []].append(~n)",
                "    }",
                "    // The ~n ~v the ~a ~n, see ~n.", "    let ~n = try ~n.~i(\"~n-~#\", limit: ~#)",
                "    return ~n > ~#", "}", "",
            ]
        ),
        (
            "json",
            [
                "{", "  \"~n\": \"~a ~n\",", "  \"~s\": [~#, ~#, ~#],", "  \"~n_~n\": {\"~n\": true, \"~n\": null},",
                "  \"~n\": \"<~n> & <~n>\",", "  \"~n_limit\": ~#", "}",
            ]
        ),
        (
            "sh",
            [
                "$ tool ~i --~n=~# --~a ~n.txt", "~n.txt:~#:~#: error: ~a ~n", "$ cat ~n | grep '~n' | sort > ~s.log",
                "# ~v the ~n of the ~a ~n", "$ tool ~i \"$~n\" && echo ~a",
            ]
        ),
        (
            "yaml",
            [
                "~n:", "  ~n: ~#", "  ~s: [~n, ~n, ~n]", "  ~n:", "    - {name: ~n, ~n: ~#}",
                "    - {name: ~n, ~n: ~#}",
                "  # ~a ~s are ~v here", "~a_~n: '~n ~n'",
            ]
        ),
    ]

    /// The plural of a noun, the third person of a verb.
    static func withS(_ word: String) -> String {
        if word.hasSuffix("y"), !word.hasSuffix("ay"), !word.hasSuffix("ey"), !word.hasSuffix("oy") {
            return word.dropLast() + "ies"
        }
        return word + (["s", "x", "ch", "sh"].contains { word.hasSuffix($0) } ? "es" : "s")
    }

    private static func list(_ text: String) -> [String] { text.split { $0 == " " || $0 == "\n" }.map(String.init) }
}
