#!/usr/bin/env python3
"""Answers the conformance kit by the plan's own terms: questions as JSON Lines in, answers out.

An example of a platform in another language. It knows no terms but the plan's and says so for
every question that brings others. Numbers in brackets are clauses of the plan.
"""

import json
import sys
from datetime import date

NAMED_GROUPS = {"RURAL_MIGRANT_WORKER", "SCHOOL_LEAVER", "COLLEGE_GRADUATE", "UNEMPLOYED",
                "HARD_TO_EMPLOY", "DISABLED", "POOR_LABOURER", "POOR_HOUSEHOLD_CHILD"}
FLAT_RATE_TYPES = {"PRE_JOB", "SAFETY_SKILL", "JOB_TRANSFER"}
COMPETITIVE = {"TENDER", "NEGOTIATION", "CONSULTATION", "OTHER_COMPETITIVE"}
CERTIFICATE_RATES = {"SPECIAL_ABILITY": 15000, "JUNIOR": 30000, "SENIOR": 60000}
HIGH_SKILLED = {"SENIOR", "TECHNICIAN", "SENIOR_TECHNICIAN"}
KINDS = ["ENTERPRISE_TRAINING", "WORKER_TRAINING", "LIVING_ALLOWANCE", "CERTIFICATE"]
SPECIAL_ACCOUNT = "SKILLS_SPECIAL_ACCOUNT"
EMPLOYMENT_FUND = "EMPLOYMENT_SUBSIDY_FUND"


def fen(yuan):
    """Money is counted in fen, never in floating point."""
    whole, _, decimals = yuan.partition(".")
    return int(whole) * 100 + int(decimals.ljust(2, "0"))


def yuan(fen_):
    return f"{fen_ // 100}.{fen_ % 100:02}"


def facts(claim):
    """The claim without its spelling: 700 and 700.00, x and X, groups in another order are equal."""
    read = dict(claim)
    read["trainee_id"] = person(claim)
    read["tuition_yuan"] = fen(claim["tuition_yuan"])
    read["exam_fee_yuan"] = fen(claim.get("exam_fee_yuan", "0"))
    read["trainee_groups"] = set(claim["trainee_groups"])
    read["provider_occupations"] = set(claim.get("provider_occupations", []))
    return read


def person(row):
    trainee = row["trainee_id"]
    return trainee if trainee.startswith("p:") else trainee.upper()


def occupation(row):
    return row["occupation_edition"] + ":" + row["occupation_code"]


def certificate_occupation(claim):
    code = claim["certificate_occupation"]
    return code if ":" in code else claim["occupation_edition"] + ":" + code


def matches(claim):
    """The certificate is for the training's occupation and, where it has a target, its level."""
    return ("certificate_kind" in claim
            and certificate_occupation(claim) == occupation(claim)
            and claim.get("target_level", claim["certificate_level"]) == claim["certificate_level"])


def certificate_denials(claim, history):
    if "certificate_kind" not in claim:
        return ["NO_CERTIFICATE"]
    paid = {entry["certificate_number"] for entry in history if entry["paid"]["CERTIFICATE"] > 0}
    reasons = [
        ("CERTIFICATE_BEFORE_START", claim["certificate_issued"] < "2019-07-01"),
        ("RATE_NOT_STATED", claim["certificate_level"] not in CERTIFICATE_RATES),
        ("EXAM_NOT_FREE", fen(claim["exam_fee_yuan"]) > 0),
        ("CERTIFICATE_DOES_NOT_MATCH", not matches(claim)),
        ("CERTIFICATE_ALREADY_SUBSIDISED", claim["certificate_number"] in paid),
    ]
    return [reason for reason, holds in reasons if holds]


def entitlements(claim, history):
    """What each kind pays, or every reason why not (part 2)."""
    groups = set(claim["trainee_groups"])
    employee = "ENTERPRISE_EMPLOYEE" in groups
    apprentice = claim["training_type"] == "NEW_APPRENTICESHIP"
    tuition = fen(claim["tuition_yuan"])
    no_basis = claim.get("target_level") in HIGH_SKILLED and not matches(claim)
    payees = {"TRAINEE": person(claim), "EMPLOYER": claim.get("employer_code"),
              "PROVIDER": claim["provider_code"]}
    lines, denials = {}, []

    def settle(kind, amount, payee, fund, clause, reasons):
        denials.extend(f"{kind}:{reason}" for reason, holds in reasons if holds)
        if not any(holds for _, holds in reasons):
            lines[kind] = {"kind": kind, "amount_yuan": yuan(amount), "payee_kind": payee,
                           "payee_id": payees[payee], "fund": fund, "clause": clause}

    if employee:
        settle("ENTERPRISE_TRAINING", 30000, "EMPLOYER", SPECIAL_ACCOUNT, "2.3", [
            ("RATE_NOT_STATED", apprentice),
            ("TRAINING_TYPE_NOT_NAMED", claim["training_type"] not in FLAT_RATE_TYPES),
            ("CERTIFICATE_REQUIRED", no_basis)])
    else:
        settle("WORKER_TRAINING", min(tuition, 100000), claim["tuition_borne_by"],
               EMPLOYMENT_FUND, "2.4", [
                   ("LEFT_TO_SEPARATE_MEASURES", not groups & NAMED_GROUPS),
                   ("RATE_NOT_STATED", apprentice),
                   ("NO_TUITION", tuition == 0),
                   ("CERTIFICATE_REQUIRED", no_basis)])
    if "POOR_LABOURER" in groups:
        settle("LIVING_ALLOWANCE", 1500 * claim["training_days"], "TRAINEE", EMPLOYMENT_FUND, "2.5",
               [("TRAINEE_WAS_CHARGED", claim["tuition_borne_by"] == "TRAINEE" and tuition > 0)])
    reasons = [(reason, True) for reason in certificate_denials(claim, history)]
    settle("CERTIFICATE", CERTIFICATE_RATES.get(claim.get("certificate_level"), 0),
           claim.get("exam_organised_by"), SPECIAL_ACCOUNT if employee else EMPLOYMENT_FUND, "2.6",
           reasons)
    return lines, denials


def level(claim, history):
    """What the ban on repetition looks at: the target, else a certificate without a denial."""
    if "target_level" in claim or certificate_denials(claim, history):
        return claim.get("target_level")
    return claim["certificate_level"]


def bars(claim, history, year):
    """Everything that keeps the training from being subsidised, in order."""
    if claim["provider_kind"] == "TRAINING_INSTITUTION":
        admitted = claim["provider_admission"] in COMPETITIVE
    else:
        admitted = claim["provider_admission"] == "FILED"
    licence = claim.get("provider_occupations", [claim["occupation_code"]])
    own_level = level(claim, history)
    reasons = [
        ("PROVIDER_BANNED", claim.get("provider_banned_from", "9999") <= claim["training_start"]),
        ("PROVIDER_NOT_ADMITTED", not admitted),
        ("OUTSIDE_LICENSED_SCOPE", claim["occupation_code"] not in licence),
        ("NOT_LISTED", claim["listing"] == "UNLISTED"),
        ("NOT_REAL_NAME_REGISTERED",
         claim["training_end"] >= "2020-01-01" and not claim["real_name_registered"]),
        ("TRAINING_ALREADY_SUBSIDISED",
         any(entry["training"] == training(claim) for entry in history)),
        ("ANNUAL_LIMIT", sum(entry["year"] == year for entry in history) >= 3),
        ("REPEATED_TRAINING", own_level is not None and any(
            (entry["occupation"], entry["level"]) == (occupation(claim), own_level)
            for entry in history)),
    ]
    return [reason for reason, holds in reasons if holds]


def training(row):
    return row["provider_code"], row["training_id"]


def free_slot(history, year):
    """The smallest place that nobody holds; entries without one get the free ones first."""
    slots = [entry["slot"] for entry in history if entry["year"] == year]
    held = {slot for slot in slots if slot is not None}
    slot = 0
    for _ in range(slots.count(None) + 1):
        slot += 1
        while slot in held:
            slot += 1
    return slot


def decide(claim, history):
    """Decides one claim, and gives what it leaves behind in the history, if anything."""
    year = date.fromisoformat(claim["training_end"]).year
    if "2019-01-01" <= claim["training_end"] <= "2021-12-31":
        barred = bars(claim, history, year)
        lines, denials = entitlements(claim, history)
    else:
        barred, lines, denials = ["NOT_IN_FORCE"], {}, []
    if barred:
        lines = {}
    paid = {kind: fen(lines[kind]["amount_yuan"]) if kind in lines else 0 for kind in KINDS}
    decision = {
        "claim_id": claim["claim_id"],
        "outcome": "BARRED" if barred else "PAYABLE" if lines else "NOTHING_PAYABLE",
        "total_yuan": yuan(sum(paid.values())),
        **{kind.lower() + "_yuan": yuan(amount) for kind, amount in paid.items()},
        "bars": barred,
        "denials": denials,
        "payments": [lines[kind] for kind in KINDS if kind in lines],
        "annual_slot": None,
    }
    if not lines:
        return decision, None
    decision.update(year=year, annual_slot=free_slot(history, year))
    return decision, {
        "claim": claim, "decision": decision, "year": year, "slot": decision["annual_slot"],
        "training": training(claim), "occupation": occupation(claim),
        "level": level(claim, history), "paid": paid,
        "certificate_number": claim.get("certificate_number")}


def from_outside(row):
    return {
        "claim": None, "year": row["year"], "slot": row.get("annual_slot"),
        "training": training(row), "occupation": occupation(row), "level": row.get("level"),
        "paid": {kind: fen(row.get(kind.lower() + "_yuan", "0")) for kind in KINDS},
        "certificate_number": row.get("certificate_number")}


def canonical_order(claim):
    return claim["training_end"], claim["submitted_on"], claim["claim_id"]


def decide_batch(claims, histories):
    """Decides each person's claims in the canonical order; one id with different facts is none."""
    rows = {}
    for claim in claims:
        rows.setdefault((person(claim), claim["claim_id"]), []).append(claim)
    decisions, known_before = {}, set()
    for key, same in sorted(rows.items(), key=lambda row: canonical_order(row[1][0])):
        history = histories.setdefault(key[0], [])
        known = next((entry for entry in history
                      if entry["claim"] and entry["claim"]["claim_id"] == key[1]), None)
        stated = same + [known["claim"]] if known else same
        if any(facts(claim) != facts(stated[0]) for claim in stated):
            decisions[key] = None
        elif known:
            decisions[key] = known["decision"]
            known_before.add(key)
        else:
            decisions[key], entry = decide(same[0], history)
            if entry:
                history.append(entry)
    answers, seen = [], set()
    for claim in claims:
        key = person(claim), claim["claim_id"]
        if decisions[key] is None:
            answers.append({"claim_id": claim["claim_id"], "conflict": True})
        else:
            answers.append({**decisions[key], "repeat": key in seen or key in known_before})
        seen.add(key)
    return answers


def answer(question):
    if "terms" in question:
        return {"id": question["id"], "not_supported": "terms other than the plan's own"}
    histories = {}
    for row in question.get("history", []):
        histories.setdefault(person(row), []).append(from_outside(row))
    for claim in question.get("earlier", []):
        decide_batch([claim], histories)
    return {"id": question["id"], "decisions": decide_batch(question["claims"], histories)}


if __name__ == "__main__":
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    for line in sys.stdin:
        print(json.dumps(answer(json.loads(line)), ensure_ascii=False))
