// START HERE. The whole of sitegen in one screen: values that only move forward, each stage one call.
//
//     Snapshot ─load→ Content ─link→ Site ─check→ [Diagnostic]
//                                     └──plan→ Plan ─render→ bytes
//
// The shell reads the disk into the snapshot and writes the bytes; nothing below it reads a file, a clock or an
// environment variable. After linking no link is a string, and nothing is changed once a stage has returned it.

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
        /// Nil for a site without a search.
        package var search: SearchIndex?
        package var plan: Plan
        package var renderer: Renderer
    }

    package static func make(_ snapshot: Snapshot, _ options: BuildOptions) async -> Build {
        let (theme, themeFindings) = Theme.read(from: snapshot)
        let (templates, templateFindings) = Templates.compile(
            theme.templates, pages: Theme.pages.map { ($0, PageModel.record) }, assets: theme.assetPaths)
        let assets = theme.published(linked: templates.assets)
        let (content, contentFindings) = await Content.load(snapshot, options)
        var findings = themeFindings + templateFindings + contentFindings
        guard let content else { return Build(diagnostics: findings.sortedForReport(), result: nil) }

        let (site, linkFindings) = Site.link(content, reserved: Plan.reserved(content.settings, assets))
        findings += linkFindings
        let diagnostics = Check.run(site, today: snapshot.today, earlier: findings).sortedForReport()
        guard !diagnostics.hasErrors else { return Build(diagnostics: diagnostics, site: site, result: nil) }
        let search = site.settings.hasSearch ? await SearchIndex.make(site, jobs: options.jobs) : nil
        let plan = Plan(site, assets: assets, search: search)
        return Build(
            diagnostics: diagnostics, site: site,
            result: Result(site: site, search: search, plan: plan, renderer: Renderer(site, templates)))
    }
}
