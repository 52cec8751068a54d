sitegenSearch("p5cfff409-7",`!!#2!#	manual/continuous-integration/	Continuous integration	github-actions	GitHub Actions	Findings stand beside the lines of a pull request, and below "Security" as code scanning alerts. The target is a branch: Save this as .github/workflows/site.yml, and choose the branch gh-pages in the settings of the repository, below "Pages":
`)
