# Golden numbers of the weights, made by R.
#
#   apt-get install r-base-core r-cran-survey r-cran-sampling        (Debian 12: R 4.2.2, survey 4.1-1, sampling 2.9)
#   python tests/oracles/make_two_stage.py && python tests/oracles/make_two_phase.py
#   cd tests/oracles && Rscript make_weights_goldens.R
#
# Reads two_stage.csv, two_phase.csv (both invented by the scripts beside) and weights_margins.csv; writes
# weights_goldens.csv (quantity, value) and weights_golden_vectors.csv (one row for each household of two_stage.csv).
# The tests read what was written; they need no R. R's packages are run, and nothing of them is copied.

suppressPackageStartupMessages({library(survey); library(sampling)})
options(digits = 17, survey.lonely.psu = "fail")

numbers <- list(); vectors <- list()
number <- function(name, value) numbers[[name]] <<- as.numeric(value)
vector <- function(name, values) vectors[[name]] <<- as.numeric(values)
households <- read.csv("two_stage.csv", colClasses = c(ea_id = "character", household_id = "character"))
margins <- read.csv("weights_margins.csv")
total_of <- function(margin, category = "") margins$total[margins$margin == margin & margins$category == category]

# Calibration. R's model matrix has an intercept and leaves the first category of each factor out: the same constraints.
design <- svydesign(ids = ~ea_id, weights = ~base_weight, data = households)
formula <- ~ urban_rural + tenure + n_persons
population <- c(`(Intercept)` = sum(margins$total[margins$margin == "area class"]),
                urban_ruralurban = total_of("area class", "urban"),
                tenureown = total_of("tenure", "own"), tenurerent = total_of("tenure", "rent"),
                n_persons = total_of("persons"))
matrix <- model.matrix(formula, households)

calibrated <- function(name, ...) {
  done <- calibrate(design, formula, population, epsilon = 1e-13, maxit = 500, ...)
  estimate <- svytotal(~income, done)
  vector(name, weights(done))
  number(paste0(name, "/total_income"), coef(estimate))
  number(paste0(name, "/variance_total_income"), vcov(estimate))
  ratio <- svyratio(~income, ~n_persons, done)
  number(paste0(name, "/income_per_person"), coef(ratio))
  number(paste0(name, "/variance_income_per_person"), vcov(ratio))
}
calibrated("linear")
calibrated("linear_scaled", variance = households$n_persons)
calibrated("bounded_linear", calfun = "linear", bounds = c(0.97, 1.25))
calibrated("raking", calfun = "raking")
calibrated("bounded_raking", calfun = "raking", bounds = c(0.97, 1.25))
calibrated("logit", calfun = "logit", bounds = c(0.8, 1.4))

# The same by another package (its factors, times the weights before). Its own stopping rule is 1e-6 of the total.
by_sampling <- function(name, ...) vector(name, households$base_weight *
                                            calib(matrix, households$base_weight, population, max_iter = 500, ...))
by_sampling("sampling_linear", method = "linear")
by_sampling("sampling_raking", method = "raking")
by_sampling("sampling_logit", method = "logit", bounds = c(low = 0.8, upp = 1.4))
by_sampling("sampling_truncated", method = "truncated", bounds = c(low = 0.97, upp = 1.25))

# Raking by iterative proportional fitting, of the two margins that count households.
fitted <- rake(design, list(~urban_rural, ~tenure),
               list(data.frame(urban_rural = c("rural", "urban"), Freq = c(total_of("area class", "rural"),
                                                                            total_of("area class", "urban"))),
                    data.frame(tenure = c("other", "own", "rent"),
                               Freq = sapply(c("other", "own", "rent"), function(x) total_of("tenure", x)))),
               control = list(maxit = 500, epsilon = 1e-10))
vector("proportional_fitting", weights(fitted))

# Post-stratification.
post <- postStratify(design, ~tenure, data.frame(tenure = c("other", "own", "rent"),
                                                 Freq = sapply(c("other", "own", "rent"),
                                                               function(x) total_of("tenure", x))))
vector("post_stratified", weights(post))
number("post_stratified/total_income", coef(svytotal(~income, post)))
number("post_stratified/variance_total_income", vcov(svytotal(~income, post)))

# Trimming: what is cut off is spread equally over the others.
middle <- median(households$base_weight)
trimmed <- trimWeights(design, upper = 2.2 * middle, strict = TRUE)
vector("trimmed_equal", weights(trimmed))

# Non-response: respondents post-stratified to the weighted size of their cells; and logistic propensities.
cell <- interaction(households$urban_rural, households$age_group)
sizes <- tapply(households$base_weight, cell, sum)
respondents <- subset(transform(households, cell = cell), responded == 1)
adjusted <- postStratify(svydesign(ids = ~1, weights = ~base_weight, data = respondents), ~cell,
                         data.frame(cell = names(sizes), Freq = as.numeric(sizes)))
after <- numeric(nrow(households)); after[households$responded == 1] <- weights(adjusted)
vector("nonresponse_cells", after)
model <- glm(responded ~ urban_rural + age_group + n_persons + log(income), family = binomial, data = households,
             control = list(epsilon = 1e-14, maxit = 100))
vector("propensity", fitted(model))
for (name in names(coef(model))) number(paste0("propensity/", name), coef(model)[name])
relative <- households$base_weight / mean(households$base_weight)   # glm() diverges from its start with large weights
weighted <- suppressWarnings(glm(responded ~ urban_rural + age_group + n_persons + log(income), family = binomial,
                                 data = households, weights = relative,
                                 control = list(epsilon = 1e-14, maxit = 100)))
vector("propensity_weighted", fitted(weighted))

# Two phases: areas, then households of them. R calibrates the second phase to the sums of all screened households.
screened <- read.csv("two_phase.csv", colClasses = c(ea_id = "character", household_id = "character"))
screened$n_areas_population <- 60
screened$is_drawn <- screened$is_drawn == 1
phases <- twophase(id = list(~ea_id, ~household_id), strata = list(NULL, ~ea_id),
                   fpc = list(~n_areas_population, NULL), subset = ~is_drawn, data = screened, method = "full")
two <- function(name, design) {
  estimate <- svytotal(~spending, design)
  number(paste0(name, "/total"), coef(estimate))
  parts <- attr(attr(estimate, "var"), "phases")
  number(paste0(name, "/variance"), vcov(estimate))
  number(paste0(name, "/variance_first"), parts$phase1)
  number(paste0(name, "/variance_second"), parts$phase2)
}
two("two_phase", phases)
two("two_phase_linear", calibrate(phases, phase = 2, formula = ~ tenure + n_persons + income))
two("two_phase_raking", calibrate(phases, phase = 2, formula = ~ tenure + n_persons + income, calfun = "raking",
                                  epsilon = 1e-13, maxit = 500))

# The linearised contributions of areas, by R's own regressions (both phases calibrated), without finite correction.
# First phase: the number of persons; second phase: that and the screened income.
first <- calibrate(svydesign(ids = ~ea_id, probs = ~pi1, data = screened), ~ 0 + n_persons, c(n_persons = 4000))
screened$w1 <- weights(first)
drawn <- subset(screened, is_drawn)
drawn$d2 <- drawn$w1 / drawn$pi2
second <- calibrate(svydesign(ids = ~ea_id, weights = ~d2, data = drawn), ~ 0 + n_persons + income,
                    c(n_persons = sum(screened$w1 * screened$n_persons), income = sum(screened$w1 * screened$income)))
regression <- lm(spending ~ 0 + n_persons + income, weights = d2, data = drawn)
screened$predicted <- predict(regression, screened)
screened$part <- screened$w1 * residuals(lm(predicted ~ 0 + n_persons, weights = 1 / pi1, data = screened))
screened$part[screened$is_drawn] <- screened$part[screened$is_drawn] + weights(second) * residuals(regression)
number("both_phases/total", coef(svytotal(~spending, second)))
number("both_phases/variance", vcov(svytotal(~part, svydesign(ids = ~ea_id, weights = rep(1, nrow(screened)),
                                                               data = screened))))

versions <- sprintf("# R %s, survey %s, sampling %s, made on %s by make_weights_goldens.R",
                    getRversion(), packageVersion("survey"), packageVersion("sampling"), Sys.Date())
written <- function(table, file) {
  writeLines(versions, file)
  suppressWarnings(write.table(format(table, digits = 17, trim = TRUE), file, append = TRUE, sep = ",", quote = FALSE,
                               row.names = FALSE))
}
written(data.frame(quantity = names(numbers), value = unlist(numbers)), "weights_goldens.csv")
written(data.frame(household_id = households$household_id, vectors), "weights_golden_vectors.csv")
