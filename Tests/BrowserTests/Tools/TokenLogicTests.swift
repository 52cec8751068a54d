import TestSupport
import Testing

extension InBrowser {
    @Suite struct TokenLogicTests {
        /// Makes a token of a header, a payload and a signature, on a fixed day.
        private static let make = """
            const now = Date.UTC(2026, 10, 25) / 1000
            const part = value => btoa(typeof value === 'string' ? value : JSON.stringify(value))
                .replace(/\\+/g, '-').replace(/\\//g, '_').replace(/=+$/, '')
            const token = (payload, header = {alg: 'HS256'}, signature = 'c2ln') => [part(header), part(payload), signature].join('.')
            """

        private func inspect(_ rows: [(input: String, result: String)], by result: String) async throws {
            let page = try await ToolPage.open("timestamp-converter")
            let inputs = rows.map { "() => \($0.input)" }.joined(separator: ",\n")
            let results: [String] = try await page.evaluate(
                """
                (() => {
                    \(Self.make)
                    return [\(inputs)].map(make => sgTools.jwt.inspect(make(), now * 1000)).map(\(result))
                })()
                """)
            #expect(results.count == rows.count)
            for (row, result) in zip(rows, results) { #expect(result == row.result, "\(row.input)") }
        }

        @Test func whetherItIsExpiredIsSaidInWords() async throws {
            try await inspect(
                [
                    ("token({exp: now - 7200})", "expired: The token is expired: it ended 2 hours ago"),
                    ("token({exp: now})", "expired: The token is expired: it ended now"),
                    ("token({exp: now + 60, nbf: now})", "current: The token is not expired: it ends in 1 minute"),
                    ("token({nbf: now + 90})", "early: The token is not yet valid: it begins in 1 minute 30 seconds"),
                    ("token({sub: 'x'})", "endless: The token never expires by itself: it has no `exp`"),
                    (
                        "token({exp: 'soon'})",
                        "unknown: Whether the token is expired cannot be told: its `exp` cannot be read"
                    ),
                    ("token({exp: now + 0.5})", "current: The token is not expired: it ends now"),
                ], by: "({verdict}) => `${verdict.state}: ${verdict.words}`")
        }

        @Test func whatIsMalformedIsNamedWithItsPart() async throws {
            let multiple = "and base64url never has one more than a multiple of four: a piece is missing"
            let parts = "a signed token has three (header, payload, signature), an encrypted one five"
            try await inspect(
                [
                    ("token({})", ""), ("''", ""),
                    ("'a.b'", "The text has 2 parts between points: \(parts)"),
                    ("'<img>'", "The text has 1 part between points: \(parts)"),
                    ("'.'.repeat(1000)", "The text has 1,001 parts between points: \(parts)"),
                    ("token({}).replace('.', '. ')", "a space at character 22: a token has no white space in it"),
                    ("token({}, {alg: 'x'}, 'a')", "The signature is not base64url: it has 1 character, \(multiple)"),
                    (
                        "token({}, {alg: 'x'}, 'ab')",
                        "The signature is not base64url: its last character has bits that belong to no byte: the end is damaged or missing"
                    ),
                    ("token({}, {alg: 'x'}, '')", "The signature is empty"),
                    (
                        "token({}, {alg: 'none'}, '')",
                        "The algorithm is `none`: the token is not signed, and anyone can have written it"
                    ),
                    (
                        "token({}, {typ: 'JWT'})",
                        "The header has no `alg`, which must name the algorithm (RFC 7515, section 4.1.1)"
                    ),
                    (
                        "part({alg: 'x'}) + '.e30=.c2ln'",
                        "The payload is not base64url: character 4, `=`, is padding, which tokens leave out"
                    ),
                    (
                        "part({alg: 'x'}) + '.a+/b.c2ln'",
                        "The payload is not base64url: character 2, `+`, is base64, not base64url, which has `-` and `_` for `+` and `/`"
                    ),
                    (
                        "part({alg: 'x'}) + '.aé.c2ln'",
                        "The payload is not base64url: character 2, `é`, is none of base64url, which has letters, digits, `-` and `_`"
                    ),
                    (
                        #"token('{"a":"\xFF"}')"#,
                        "The payload is no UTF-8: at byte 7 no character begins with the byte FF"
                    ),
                    ("token('{a: 1}')", "The payload is no JSON: line 1, column 2: A name without quotes"),
                    ("token([])", "The payload is JSON, but no object"),
                    ("token('1')", "The payload is JSON, but no object"),
                    ("part({alg: 'x'}) + '..c2ln'", "The payload is empty"),
                    (
                        "'x'.repeat(2000000)",
                        "The text has more than 1,000,000 characters: no server takes such a token"
                    ),
                    ("token('['.repeat(10000) + ']'.repeat(10000))", "The payload is JSON, but no object"),
                    (
                        "token('{\"aud\":' + '['.repeat(10000) + ']'.repeat(10000) + '}')",
                        "`aud` must be a string or an array of strings (RFC 7519, section 4.1)"
                    ),
                ], by: "({problems}) => problems.map(problem => problem.message).join('; ')")
        }

        @Test func claimsOfTheWrongKind() async throws {
            try await inspect(
                [
                    (
                        "token({exp: '1'})",
                        "`exp` is a string: it must be a number, the seconds since 1970 (RFC 7519, section 2)"
                    ),
                    (
                        "token({nbf: null})",
                        "`nbf` is null: it must be a number, the seconds since 1970 (RFC 7519, section 2)"
                    ),
                    (
                        "token({iat: []})",
                        "`iat` is an array: it must be a number, the seconds since 1970 (RFC 7519, section 2)"
                    ),
                    (
                        "token({iat: {}})",
                        "`iat` is an object: it must be a number, the seconds since 1970 (RFC 7519, section 2)"
                    ),
                    ("token('{\"exp\": 1e300}')", "`exp` is 1e+300, further away than any date"),
                    ("token({sub: 1})", "`sub` must be a string (RFC 7519, section 4.1)"),
                    ("token({exp: now + 1, nbf: now + 2})", "The token is never valid: it expires before it begins"),
                ], by: "({problems}) => problems.map(problem => problem.message).join('; ')")
        }

        @Test func claimsAndNotes() async throws {
            try await inspect(
                [
                    (
                        "token({iss: '<b>', aud: ['a', 'b'], exp: now + 3600, toString: 1})",
                        "iss Issuer <b>; aud Audience a, b; exp Expires 1795568400: 2026-11-25T01:00:00Z, in 1 hour | "
                    ),
                    (
                        "'Authorization: Bearer ' + token({})",
                        " | `Bearer` in front is the scheme of the Authorization header and no part of the token"
                    ),
                    (
                        "token({exp: now * 1000})",
                        "exp Expires 1795564800000: +058869-03-08T00:00:00Z, in 56,842 years 3 months | `exp` seems to be in milliseconds; a token has seconds, so it means the year 58869"
                    ),
                    (
                        "token({iat: now + 60})",
                        "iat Issued at 1795564860: 2026-11-25T00:01:00Z, in 1 minute | `iat` says that the token is issued in 1 minute: the clocks may differ"
                    ),
                    (
                        "token('{\"a\":1,\"a\":2}')",
                        " | In the payload: The name \"a\" appears again in this object: most programs keep only the last value"
                    ),
                    (
                        "[part({alg: 'RSA-OAEP', enc: 'A256GCM'}), 'a', 'b', 'c', 'd'].join('.')",
                        " | The token is encrypted: without its key only the header can be read"
                    ),
                ],
                by: """
                    ({claims, notes}) => claims.map(({name, meaning, text}) => `${name} ${meaning} ${text}`).join('; ') + ' | ' + notes.join('; ')
                    """)
        }
    }
}
