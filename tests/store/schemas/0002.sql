BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0002');
CREATE TABLE area_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	authority VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	CONSTRAINT pk_area_draw PRIMARY KEY (area_draw_id), 
	CONSTRAINT ck_area_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT fk_area_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_area_draw_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id), 
	CONSTRAINT uq_area_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_area_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','areas',1,'own','{}','0','i1');
CREATE TABLE cycle (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	district_code VARCHAR NOT NULL, 
	district_name VARCHAR NOT NULL, 
	is_demo BOOLEAN NOT NULL, 
	CONSTRAINT pk_cycle PRIMARY KEY (cycle_id), 
	CONSTRAINT uq_cycle_serial UNIQUE (serial)
);
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE enumeration_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	area_name VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	"set" INTEGER NOT NULL, 
	n_households INTEGER NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	boundary_geojson VARCHAR, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_enumeration_area PRIMARY KEY (area_draw_id, ea_id), 
	CONSTRAINT ck_enumeration_area_set_is_known CHECK ("set" BETWEEN 0 AND 2), 
	CONSTRAINT ck_enumeration_area_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_enumeration_area_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_enumeration_area_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_enumeration_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_enumeration_area_area_draw_id_set_serial UNIQUE (area_draw_id, "set", serial)
);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
CREATE TABLE finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	source_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	severity VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	field VARCHAR NOT NULL, 
	value VARCHAR NOT NULL, 
	expected VARCHAR NOT NULL, 
	CONSTRAINT pk_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_finding_severity_is_known CHECK (severity IN ('error', 'warning', 'information')), 
	CONSTRAINT fk_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','923263d8-6d6e-4ae6-9373-3d9595707786','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE frame_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	CONSTRAINT pk_frame_import PRIMARY KEY (import_id), 
	CONSTRAINT fk_frame_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_frame_import_cycle_id_edition_version UNIQUE (cycle_id, edition, version)
);
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','2022',1,'frame.csv','0',1);
CREATE TABLE frame_unit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	import_id VARCHAR NOT NULL, 
	village_code VARCHAR NOT NULL, 
	village_name VARCHAR NOT NULL, 
	town_code VARCHAR NOT NULL, 
	town_name VARCHAR NOT NULL, 
	urban_rural_code VARCHAR NOT NULL, 
	edition VARCHAR NOT NULL, 
	n_households INTEGER, 
	n_residents INTEGER, 
	CONSTRAINT pk_frame_unit PRIMARY KEY (import_id, village_code), 
	CONSTRAINT ck_frame_unit_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_frame_unit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_frame_unit_import_id FOREIGN KEY(import_id) REFERENCES frame_import (import_id)
);
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE ledger_entry (
	sequence INTEGER NOT NULL, 
	at DATETIME NOT NULL, 
	actor VARCHAR NOT NULL, 
	action VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	payload_digest VARCHAR NOT NULL, 
	previous_hash VARCHAR NOT NULL, 
	hash VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_entry PRIMARY KEY (sequence), 
	CONSTRAINT uq_ledger_entry_hash UNIQUE (hash), 
	CONSTRAINT uq_ledger_entry_previous_hash UNIQUE (previous_hash)
);
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','cycle','2491adba85b3f3742c5b6dcddd1a498af9d4bf0e2c9d28ccc2b82d5a5ad4f8e7','0000000000000000000000000000000000000000000000000000000000000000','946c43f50bf6b8be89849fac931a1dbccb645865d6d308c08a96f7195ed17dde');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','finding','06a5bf5ec49e68a5c5f91a6478969c6128525ec11c3a251a87f2b8fda64d02a3','946c43f50bf6b8be89849fac931a1dbccb645865d6d308c08a96f7195ed17dde','045d2b61389bc0600016da1c98fc6cdffda85c32e33a6c23956f9fb38a9ec44b');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_import','534197175bea464a2308ead3e8045836c72e0b14406c47fae15715c2589c1267','045d2b61389bc0600016da1c98fc6cdffda85c32e33a6c23956f9fb38a9ec44b','ef60c3b5502311afa1296d985360432b97a9f9e70fbeb6fce78a3b2684b3e99c');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','plan_version','31d4b591bdd98324cbeebbc8c5f9ad1b0217d8989cec24c3834f7504d4ba6c69','ef60c3b5502311afa1296d985360432b97a9f9e70fbeb6fce78a3b2684b3e99c','b3877a8b9826e3b5816b3675475594e8c2467beaaa4dc6028a8c9836df28ffff');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','area_draw','e1b352f32f9c5ea22aab4d06cd4db343e13a3703074ef371bab1911ceaf2b2f1','b3877a8b9826e3b5816b3675475594e8c2467beaaa4dc6028a8c9836df28ffff','3d11c165d6b89e2b5eaa97ad6afa489cd3a519a9ad8a0205e4dbe27bb9d699c8');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','frame_unit','c36ea03e468cdab7da1171b546f099627e637164e28a8961a29a29944f54fdcd','3d11c165d6b89e2b5eaa97ad6afa489cd3a519a9ad8a0205e4dbe27bb9d699c8','04f99f1754816891e66a75571483dfce931e43c71651e16e43840ebcde52497c');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9e3b169e-5423-4b43-80c8-20083a59f40c','enumeration_area','e4eb2526214e6d962d8e5fe000468f1e3af18073179db59600c1ee029ed632e9','04f99f1754816891e66a75571483dfce931e43c71651e16e43840ebcde52497c','1d8ba8ed9bb63de1342577938ab89f99913a262881e07fce41acfe580e81ea46');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('cycle','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'80f25c3bf54e3c8629bb6ad12555b3ccea6c76e9e9fa7481bfc6a4c04498742e');
INSERT INTO "ledger_fact" VALUES('finding','923263d8-6d6e-4ae6-9373-3d9595707786',2,'d53d86176b1af4e4f76ae62c65f93eac0d259c7daad58b67e29d20a2b19e2e0c');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',3,'ce08c3ed19220158267217308ab4d728ebc9186e7c571c945964804ed6d270fd');
INSERT INTO "ledger_fact" VALUES('plan_version','9e3b169e-5423-4b43-80c8-20083a59f40c|1',4,'5e63c7e2a8b80fb196d5a21fb5894a55c2fc836d85209623e879d0e33da091ee');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',5,'2e7c85fd74c71b42fffbfc25763e5c33927fbdfc77d137b9e476bd95bb642d06');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',6,'ebefd264c1677433ecaa2866889891e5081bb5435103866cefeed85d0bcd4b85');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',7,'fdc26d58fdec08797d1be90c135e45f384cac12428232d829106cef23bc8d27f');
CREATE TABLE plan_version (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_toml VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_plan_version PRIMARY KEY (cycle_id, version), 
	CONSTRAINT fk_plan_version_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9e3b169e-5423-4b43-80c8-20083a59f40c',1,'# 2022 年增城区住户调查大样本轮换：方案参数
#
# Every number and date that the software takes from the plan. After each key stands how sure it is:
#   (C) confirmed by a source   (P) plausible, chosen by us from an unclear wording   (U) unknown, a default that can be changed
# Source "Plan §n": 《2022 年增城区住户调查大样本轮换实施方案》, 增府办函〔2022〕37 号, 2022-07-11, section n (tasks 1-16).
# Ten-day periods are read as 上旬 = to the 10th, 中旬 = 11th-20th, 下旬 = 21st to the end of the month (P).

format = 1                                 # shape of this file; another number is refused

towns = [                                  # (C) 统计用区划代码 2022: 13 towns and streets (Plan, who answers for what)
    { code = "440118001", name = "荔城街道" },
    { code = "440118002", name = "增江街道" },
    { code = "440118003", name = "朱村街道" },
    { code = "440118004", name = "永宁街道" },
    { code = "440118005", name = "荔湖街道" },
    { code = "440118006", name = "宁西街道" },
    { code = "440118101", name = "新塘镇" },
    { code = "440118102", name = "石滩镇" },
    { code = "440118103", name = "中新镇" },
    { code = "440118104", name = "正果镇" },
    { code = "440118105", name = "派潭镇" },
    { code = "440118106", name = "小楼镇" },
    { code = "440118107", name = "仙村镇" },
]

[cycle]
name = "2022年增城区住户调查大样本轮换"        # (C) Plan, title
document = "增府办函〔2022〕37号"             # (C) Plan, title
district_code = "440118"                   # (C) statistical code of 增城区 since 2014
district_name = "增城区"                    # (C)
address_names = ["广东省", "广州市", "增城区", "增城市"]   # (C) written before addresses; 增城市 until 2014
starts_on = 2022-04-01                     # (P) month of the first deadline (frame verification, Plan §7)
cycle_years = 5                            # (C) Plan, purpose: the whole sample is rotated every five years

[frame]
edition = "2022"                           # (P) code list of the year of the rotation; editions are never mixed
previous_edition = "2021"                  # (P) compared with it, matched on code
published_residents = 1466331              # (C) 第七次全国人口普查 2020, 增城区 resident population (data/frame/facts.csv)
expected_households = 585417               # (P) no count of households is published for 增城: residents / 2.63, plus 5 % collective
size_tolerance_percent = 5.0               # (U) frame total against expected_households; beyond it a finding

[areas]
n_areas = 15                               # (C) Plan, scope: 15 调查小区
n_provincial = 5                           # (U) split between 分省 and 分市县 is not public
area_target_households = 350               # (U) size of an area, so that about 300 households are screened in it
min_village_households = 60                # (P) threshold of 2013 for unsuitable areas; smaller villages are joined
n_alternate_sets = 2                       # (C) rule of 2013: alternate sets 1, then 2, with the same serials
label = "areas"                            # (C) label in the draw''s hash; a repeated draw is "areas#2"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 0                  # (U) a local amount; 0 = not set, not printed

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
evidence = "选聘村居干部，完成培训，分配到调查小区"

[[tasks]]
no = 7
name = "核实抽样框"
owner = "增城调查队、区统计局"
starts_on = 2022-04-01
deadline = 2022-04-30
fact = "frame_verified"
evidence = "村居和小区信息核实无误"

[[tasks]]
no = 8
name = "确定样本量"
owner = "增城调查队、区统计局"
starts_on = 2022-05-01
deadline = 2022-05-31
evidence = "分省样本和分市县样本的分配方案上报审批"

[[tasks]]
no = 9
name = "落实调查小区"
owner = "增城调查队、各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "areas_settled"
evidence = "两级样本的调查小区抽选并落实，绘制小区图"
milestones = [{ name = "绘制小区图", deadline = 2022-07-10 }]

[[tasks]]
no = 10
name = "清查摸底和抽户"
owner = "增城调查队、各镇街"
starts_on = 2022-07-11
deadline = 2022-08-31
fact = "households_drawn"
evidence = "建筑物清查表、住宅名录表、摸底数据和样本户名单"
milestones = [
    { name = "建筑物清查和住宅名录", deadline = 2022-08-10, fact = "listing_locked" },
    { name = "摸底调查", deadline = 2022-08-20, fact = "screening_complete" },
    { name = "抽取调查户", deadline = 2022-08-31, fact = "households_drawn" },
]

[[tasks]]
no = 11
name = "落实调查户"
owner = "各镇街、增城调查队"
starts_on = 2022-09-01
deadline = 2022-10-20
fact = "households_placed"
evidence = "每个样本户均已落实；反复动员后仍须更换的，严格按规定换户"

[[tasks]]
no = 12
name = "督导检查"
owner = "增城调查队、区统计局"
phase = "动员、摸底、开户各阶段"
evidence = "发现的问题、整改要求和整改核实"

[[tasks]]
no = 13
name = "开户和试记账"
owner = "各镇街、增城调查队"
starts_on = 2022-10-01
deadline = 2022-11-30
fact = "trial_complete"
evidence = "试记账安排和结果"
milestones = [
    { name = "提前开户小区全部开户", deadline = 2022-10-10 },
    { name = "全部开户", deadline = 2022-11-01, fact = "accounts_open" },
    { name = "正式记账", deadline = 2022-12-01 },
]

[[tasks]]
no = 14
name = "样本评估"
owner = "增城调查队、区发展改革局"
phase = "新样本运行后"
evidence = "样本代表性评估报告报省级调查队"

[[tasks]]
no = 15
name = "总结归档"
owner = "增城调查队、区统计局"
starts_on = 2023-01-01
deadline = 2023-01-31
evidence = "工作总结和归档材料"

[[tasks]]
no = 16
name = "样本维护"
owner = "各镇街、增城调查队"
phase = "五年周期内"
evidence = "跟踪小区和住户变动，及时更新标识"
','首次制定');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
COMMIT;
