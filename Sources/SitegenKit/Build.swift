// START HERE. The whole of sitegen in one screen: values that only move forward, each stage one call.
//
//     Snapshot ─load→ Content ─link→ Site ─check→ [Diagnostic]
//                                     └──plan→ Plan ─render→ bytes
//
// The shell reads the disk into the snapshot and writes the bytes; nothing below it reads a file, a clock or an
// environment variable. After linking no link is a string, and nothing is changed once a stage has returned it.

package import Markdown

/// A site that is ready to be rendered, or what keeps it from being one.
package struct Build: Sendable {
    /// Everything found, sorted for a report.
    package var diagnostics: [Diagnostic]
    /// What was written and how it hangs together, with errors or without. Nil where there is no site to speak of.
    package var site: Site?
    /// Nil where there is an error: a site with errors is not published.
    package var result: Result?

    package struct Result: Sendable {
        package var site: Site
        /// What the theme publishes.
        package var assets: [Theme.Asset]
        /// Nil for a site without a search.
        package var search: SearchIndex?
        package var plan: Plan
        package var renderer: Renderer
    }

    /// What it does, in this order.
    package enum Stage: String, CaseIterable, Sendable {
        case theme, load, link, check, search
    }

    /// `begin` is told which stage begins, for whoever has a clock.
    package static func make(
        _ snapshot: Snapshot, _ options: BuildOptions, begin: (Stage) -> Void = { _ in }
    ) async -> Build {
        var (build, _) = await prepare(snapshot, options, reusing: nil, begin: begin)
        begin(.search)
        await build.result?.makeSearch(jobs: options.jobs)
        return build
    }

    /// All of a build but its search, which a preview makes when somebody asks for it.
    package static func prepare(
        _ snapshot: Snapshot, _ options: BuildOptions, reusing kept: KeptBuild?, begin: (Stage) -> Void = { _ in }
    ) async -> (Build, KeptBuild?) {
        begin(.theme)
        let (theme, themeFindings) = Theme.read(from: snapshot)
        let (templates, templateFindings) = Templates.compile(
            theme.templates, pages: Theme.pages.map { ($0, PageModel.record) }, assets: theme.assetPaths)
        let assets = theme.published(linked: templates.assets)
        begin(.load)
        let (content, contentFindings, pages) = await Content.load(snapshot, options, reusing: kept?.pages)
        var findings = themeFindings + templateFindings + contentFindings
        guard let content else { return (Build(diagnostics: findings.sortedForReport(), result: nil), kept) }

        begin(.link)
        let (site, linkFindings, links) = await Site.link(
            content, reserved: Plan.reserved(content.settings, assets), jobs: options.jobs, reusing: kept?.links,
            remade: pages?.remade)
        var next = pages.map { KeptBuild(pages: $0, links: links, assets: assets) }
        if links.sharesFrame, kept?.assets == assets { next?.plan = kept?.plan }
        findings += linkFindings
        begin(.check)
        // What is written is planned meanwhile: for nothing, where a check finds an error.
        let (earlier, known) = (findings, next?.plan)
        let (planned, diagnostics) = await both(jobs: options.jobs) {
            earlier.hasErrors ? nil : (plan: known ?? Plan(site, assets: assets), renderer: Renderer(site, templates))
        } _: {
            await Check.run(site, today: snapshot.today, earlier: earlier, jobs: options.jobs).sortedForReport()
        }
        guard let planned, !diagnostics.hasErrors else {
            return (Build(diagnostics: diagnostics, site: site, result: nil), next)
        }
        next?.plan = planned.plan
        let result = Result(
            site: site, assets: assets, search: nil, plan: planned.plan, renderer: planned.renderer)
        return (Build(diagnostics: diagnostics, site: site, result: result), next)
    }
}

extension Build.Result {
    /// Whether the site has a search that is still to be made.
    package var lacksSearch: Bool { search == nil && site.settings.hasSearch }

    /// Makes the index of a site that lacks it, and takes its files into the plan. What is laid away for it lies where the
    /// pages do, unless another place is given.
    package mutating func makeSearch(jobs: Int, spill: (any Spill)? = nil) async {
        guard lacksSearch else { return }
        let search = await SearchIndex.make(site, jobs: jobs, spill: spill ?? site.content.spill)
        plan.add(search)
        self.search = search
    }

    /// Makes the index, and gives its files, for who writes them besides those of the plan.
    package func searchFiles(jobs: Int) async -> [Plan.File] {
        Plan.files(await SearchIndex.make(site, jobs: jobs, spill: site.content.spill))
    }
}

/// What a build hands on to the next one of the same project, so that what stayed the same is not made again.
package struct KeptBuild: Sendable {
    var pages = KeptPages()
    var links: KeptLinks?
    /// The plan without the search, and the assets in it.
    var assets: [Theme.Asset] = []
    var plan: Plan?

    /// Nothing is kept yet.
    package init() {}

    init(pages: KeptPages, links: KeptLinks, assets: [Theme.Asset]) {
        self.pages = pages
        self.links = links
        self.assets = assets
    }
}
