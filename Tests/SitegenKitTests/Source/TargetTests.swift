import Testing

@testable import SitegenKit

/// `targets` of site.yaml.
@Suite struct TargetTests {
    private func site(_ targets: String) -> TestSite {
        TestSite(["content/site.yaml": "title: A\ndescription: B\ntargets:\n\(targets)\n"])
    }

    @Test func everyKind() async throws {
        let site = site(
            """
              disk: {folder: ../public}
              pages: {git: {remote: origin, branch: gh-pages}}
              squashed: {git: {remote: origin, branch: pages, cname: docs.example.org, history: squash}}
              host: {rsync: 'me@example.org:/srv/docs'}
              bucket: {rclone: 's3:docs'}
            """)
        let settings = try #require(await site.build().result?.site.settings)
        #expect(settings.targets.map(\.name) == ["disk", "pages", "squashed", "host", "bucket"])
        #expect(
            settings.targets.map(\.place) == [
                .folder("../public"),
                .git(.init(remote: "origin", branch: "gh-pages", cname: nil, history: .keep)),
                .git(.init(remote: "origin", branch: "pages", cname: "docs.example.org", history: .squash)),
                .rsync(.init(host: "me@example.org:", path: "/srv/docs")), .rclone("s3:docs"),
            ])
    }

    @Test(arguments: [
        (
            "  a: {}",
            """
            error[SG013]: The target `a` names no place
             --> content/site.yaml:4:6
              |
            4 |   a: {}
              |      ^^
              = help: add `folder`, `git`, `rsync` or `rclone`
            """
        ),
        (
            "  a: {folder: x, rsync: 'h:x'}",
            """
            error[SG014]: The target `a` names more than one place
             --> content/site.yaml:4:6
              |
            4 |   a: {folder: x, rsync: 'h:x'}
              |      ^^^^^^^^^^^^^^^^^^^^^^^^^
              = help: make a target of each
            """
        ),
        (
            "  a: {floder: x}",
            """
            error[SG012]: The target `a` has an unknown key `floder`
             --> content/site.yaml:4:7
              |
            4 |   a: {floder: x}
              |       ^^^^^^
              = help: did you mean `folder`?
            """
        ),
        (
            "  a: x",
            """
            error[SG014]: The target `a` must be a map of keys and values, not a single value
             --> content/site.yaml:4:6
              |
            4 |   a: x
              |      ^
            """
        ),
        (
            "  a: {git: {remote: origin}}",
            """
            error[SG013]: `git` has no `branch`
             --> content/site.yaml:4:12
              |
            4 |   a: {git: {remote: origin}}
              |            ^^^^^^^^^^^^^^^^^
              = help: add `branch: ...`
            """
        ),
        (
            "  a: {git: {remote: origin, branch: b, history: sqash}}",
            """
            error[SG014]: `history` must be `keep` or `squash`, not `sqash`
             --> content/site.yaml:4:49
              |
            4 |   a: {git: {remote: origin, branch: b, history: sqash}}
              |                                                 ^^^^^
              = help: did you mean `squash`?
            """
        ),
        (
            "  a: {rsync: /srv/docs}",
            """
            error[SG014]: `rsync` must be a place on another machine, not `/srv/docs`
             --> content/site.yaml:4:14
              |
            4 |   a: {rsync: /srv/docs}
              |              ^^^^^^^^^
              = help: write it as `user@host:/path`, or use `folder`
            """
        ),
        (
            "  a: {rsync: 'srv/a:b'}",
            """
            error[SG014]: `rsync` must be a place on another machine, not `srv/a:b`
             --> content/site.yaml:4:14
              |
            4 |   a: {rsync: 'srv/a:b'}
              |              ^^^^^^^^^
              = help: write it as `user@host:/path`, or use `folder`
            """
        ),
        (
            "  a: {rsync: 'me@host::module/docs'}",
            """
            error[SG014]: `rsync` must name the module of a daemon with `rsync://`
             --> content/site.yaml:4:14
              |
            4 |   a: {rsync: 'me@host::module/docs'}
              |              ^^^^^^^^^^^^^^^^^^^^^^
              = help: write it as `rsync://me@host/module/docs`
            """
        ),
        (
            "  a: {rclone: '--config=x:y'}",
            """
            error[SG014]: `rclone` must not begin with a hyphen or hold a control character
             --> content/site.yaml:4:15
              |
            4 |   a: {rclone: '--config=x:y'}
              |               ^^^^^^^^^^^^^^
            """
        ),
    ])
    func whatIsWrong(targets: String, report: String) async {
        await site(targets).expect(report + "\n\n1 error\n")
    }

    @Test(arguments: [
        ("host:", "host:", ""), ("me@host:docs", "me@host:", "docs"), ("host:/srv/a:b/", "host:", "/srv/a:b/"),
        ("me@[::1]:/srv/docs", "me@[::1]:", "/srv/docs"), ("rsync://host/module", "rsync://host/module", ""),
        ("rsync://me@host:873/module/a/b", "rsync://me@host:873/module", "/a/b"),
    ])
    func whereAPathBegins(text: String, host: String, path: String) throws {
        let place = try #require(Settings.Target.Rsync(text))
        #expect(place.host == host)
        #expect(place.path == path)
        #expect(place.text == text)
    }
}
