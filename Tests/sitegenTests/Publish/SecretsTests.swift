import Testing

@testable import sitegen

struct SecretsTests {
    @Test(arguments: [
        ("origin", "origin"),
        ("git@example.org:me/docs.git", "git@example.org:me/docs.git"),
        ("https://example.org/docs.git", "https://example.org/docs.git"),
        ("https://me:word@example.org/docs.git", "https://***@example.org/docs.git"),
        ("https://token@example.org", "https://***@example.org"),
        ("https://me:wo@rd@example.org/@a", "https://***@example.org/@a"),
        ("https://me:it's-mine@example.org/docs.git", "https://***@example.org/docs.git"),
        ("https://me:a <\"b\"> c@example.org/docs.git", "https://***@example.org/docs.git"),
        ("ssh://git@example.org/git/docs.git", "ssh://***@example.org/git/docs.git"),
        ("https://\u{301}me:word@\u{301}example.org/docs.git", "https://***@\u{301}example.org/docs.git"),
        ("remote:path", "remote:path"),
        ("remote,user=me,pass=word:path", "remote,***:path"),
        (#":webdav,url="https://example.org:80/",pass='a:b':path"#, ":webdav,***:path"),
        ("user@host:/path,with,commas", "user@host:/path,with,commas"),
    ])
    func ofAnAddress(address: String, shown: String) {
        #expect(Secrets(in: address).hidden(in: address) == shown)
        #expect(Secrets(in: address).hidden(in: "fatal: '\(address)' is away") == "fatal: '\(shown)' is away")
    }

    /// Of the remote that a name stands for, git alone knows the address.
    @Test func ofAnAddressThatATextNames() {
        let secrets = Secrets(in: "origin")
        #expect(
            secrets.hidden(in: "unable to access 'https://me:it's-mine@example.org/docs.git/': 403")
                == "unable to access 'https://***@example.org/docs.git/': 403")
        #expect(
            secrets.hidden(in: "'https://example.org' is not <me@example.org>")
                == "'https://example.org' is not <me@example.org>")
    }
}
