BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461BEED610ADC33C9EA9C05ADD43D3882E70504EF0C5490824C52052C38C8E4339357DB',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434619B167302AE2C3A5078A2B68A46BD3C9733A2D8443413A558F20F9033029EE445ACF0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461A3503B3E6BA754594F0C13FB1215C886520676F3F2154F381DC33D4F148425603A26296F9E',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461AE0C6EADF977EB30E566AABD79422D09F205EAF122A5FE8C749291E722A4ACB31EDBF38AAD',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461348549D19F83A826CFE5EC33BCB0C80D9A9394091A7B65432BE42A162D23903A550B',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'343232313134346160DF5DB278E166D56143F648B8FDCF75C5AC36B98035AD99ECE2D4BB686B83A60CF5',NULL);
CREATE TABLE account_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_active BOOLEAN NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_account_activity PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_account_activity_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'343232313134346193270350A328F85DF00879A54111683463C162C47341993216C19EE9FB5230BD2B69');
CREATE TABLE account_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	notice_version VARCHAR, 
	keeper VARCHAR, 
	keeper_name BLOB, 
	starts_on DATE, 
	data_allowance_cny INTEGER, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_account_correction PRIMARY KEY (cycle_id, household_id, version), 
	CONSTRAINT ck_account_correction_data_allowance_not_negative CHECK (data_allowance_cny >= 0), 
	CONSTRAINT ck_account_correction_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT ck_account_correction_start_after_opening CHECK (starts_on >= opened_on), 
	CONSTRAINT fk_account_correction_cycle_id_household_id FOREIGN KEY(cycle_id, household_id) REFERENCES account_opening (cycle_id, household_id), 
	CONSTRAINT fk_account_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_correction" VALUES('2022-10-30 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100102001',2,'440118001001001','2022-09-20','electronic','2022-09-19','2022-1','head',X'3432323131343461D8F1C5A9B58760782276BBD55D22E915C36DBC0F52A741B0369A74C42CF5459C0544','2022-09-21',10,X'34323231313434613D806EF0BBC6D031D075934033210B9C6D194DA5735EAF3D024BF420DA5D8EE1F126930F74E72BDEE656FCD219A8');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, notice_version VARCHAR, keeper VARCHAR, keeper_name BLOB, starts_on DATE CONSTRAINT ck_account_opening_start_after_opening CHECK (starts_on >= opened_on), data_allowance_cny INTEGER CONSTRAINT ck_account_opening_data_allowance_not_negative CHECK (data_allowance_cny >= 0), 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0024');
CREATE TABLE allocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	plan_version INTEGER NOT NULL, 
	n_households_per_area INTEGER NOT NULL, 
	method VARCHAR NOT NULL, 
	confidence_percent FLOAT NOT NULL, 
	cv FLOAT NOT NULL, 
	intra_area_correlation FLOAT NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_allocation PRIMARY KEY (allocation_id), 
	CONSTRAINT fk_allocation_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_n_households_per_area_positive CHECK (n_households_per_area >= 1), 
	CONSTRAINT uq_allocation_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "allocation" VALUES('2022-09-01 05:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1db0d02f-5ac5-4bc3-a577-a271794e2837',1,1,10,'proportional',95.0,0.8,0.15,'按方案');
CREATE TABLE allocation_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	document_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_allocation_decision PRIMARY KEY (allocation_id), 
	CONSTRAINT fk_allocation_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_decision_state_is_known CHECK (state IN ('approved', 'rejected')), 
	CONSTRAINT fk_allocation_decision_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (allocation_id), 
	CONSTRAINT fk_allocation_decision_document_id FOREIGN KEY(document_id) REFERENCES document (document_id)
);
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1db0d02f-5ac5-4bc3-a577-a271794e2837','approved','a4a5094f-2a1a-4b39-aaad-810092e9643f',X'3432323131343461E93B25247BC95A4040CB2F2988A2D09C4A020C2B7508ACDA34B11017BAFF46C97783');
CREATE TABLE allocation_level (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	allocation_id VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	n_areas INTEGER NOT NULL, 
	n_urban INTEGER, 
	n_rural INTEGER, 
	design_effect FLOAT, 
	relative_half_width FLOAT, 
	CONSTRAINT pk_allocation_level PRIMARY KEY (allocation_id, level), 
	CONSTRAINT fk_allocation_level_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_allocation_level_level_is_known CHECK (level IN ('provincial', 'city_county', 'district')), 
	CONSTRAINT ck_allocation_level_n_areas_not_negative CHECK (n_areas >= 0), 
	CONSTRAINT ck_allocation_level_classes_add_up CHECK (n_urban + n_rural = n_areas), 
	CONSTRAINT fk_allocation_level_allocation_id FOREIGN KEY(allocation_id) REFERENCES allocation (allocation_id)
);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1db0d02f-5ac5-4bc3-a577-a271794e2837','provincial',5,0,5,2.35,0.481535164301713);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1db0d02f-5ac5-4bc3-a577-a271794e2837','city_county',10,0,10,2.35,2.77425701115012690589e-01);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1db0d02f-5ac5-4bc3-a577-a271794e2837','district',15,0,15,2.35,2.14764449956237918337e-01);
CREATE TABLE area_boundary (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	boundary_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	geometry_json VARCHAR NOT NULL, 
	source_datum VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_area_boundary PRIMARY KEY (boundary_id), 
	CONSTRAINT fk_area_boundary_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_boundary_source_datum_is_known CHECK (source_datum IN ('WGS-84', 'GCJ-02', 'CGCS2000')), 
	CONSTRAINT ck_area_boundary_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT uq_area_boundary_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "area_boundary" VALUES('2022-09-01 07:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a33884e9-adb8-4183-b6bd-8141e6646c2e','440118001001001',1,'{"type":"Polygon","coordinates":[[[113.8,23.3],[113.804,23.3],[113.804,23.304],[113.8,23.304],[113.8,23.3]]]}','WGS-84','小区图.geojson','a6d87c1540f5ddcde1d085e7db1678fd6a7d9e76714f2b9d16ad7488f6d9c408','小区图定稿');
CREATE TABLE area_count (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	count_id VARCHAR NOT NULL, 
	source VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	as_of DATE NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_area_count PRIMARY KEY (count_id), 
	CONSTRAINT fk_area_count_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_count_n_units_not_negative CHECK (n_units >= 0)
);
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','ac1','electric_meter',41,'2022-08-01',X'343232313134346114C16EE4A0EBD028384B32F166156B23CF9ED053CE49E575B34EAB5C91DF645EE22FC1A250');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a1','areas',1,'own','{"commitment": {}}','0','i1');
CREATE TABLE area_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_area_import PRIMARY KEY (area_draw_id), 
	CONSTRAINT fk_area_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_import_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_area_import_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_area_import_document_id FOREIGN KEY(document_id) REFERENCES document (document_id)
);
INSERT INTO "area_import" VALUES('2022-09-01 03:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a1','a4a5094f-2a1a-4b39-aaad-810092e9643f','areas.csv','0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE area_replacement (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	level VARCHAR NOT NULL, 
	serial INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_households INTEGER, 
	note BLOB NOT NULL, 
	CONSTRAINT pk_area_replacement PRIMARY KEY (request_id), 
	CONSTRAINT fk_area_replacement_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_replacement_n_households_not_negative CHECK (n_households >= 0), 
	CONSTRAINT fk_area_replacement_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id)
);
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','b1d1bdf5-fa5f-4cd2-b870-e7269bd23a21','a1','440118001001002','city_county',2,'gone',NULL,X'34323231313434610DC2830A91A79500C793256C52FF4A4E6986F2324FA55E71F87C0A0607C824396334E18F3FEE1FFA488B45D63730EE889B8EF9A92400ABB6D6DB412A80');
CREATE TABLE area_replacement_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	area_draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	alternate_ea_id VARCHAR, 
	document_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_area_replacement_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT fk_area_replacement_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_area_replacement_decision_alternate_when_carried_out CHECK ((state = 'carried_out') = (alternate_ea_id IS NOT NULL)), 
	CONSTRAINT ck_area_replacement_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_area_replacement_decision_area_draw_id FOREIGN KEY(area_draw_id) REFERENCES area_draw (area_draw_id), 
	CONSTRAINT fk_area_replacement_decision_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT fk_area_replacement_decision_request_id FOREIGN KEY(request_id) REFERENCES area_replacement (request_id), 
	CONSTRAINT uq_area_replacement_decision_area_draw_id_alternate_ea_id UNIQUE (area_draw_id, alternate_ea_id)
);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 09:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','b1d1bdf5-fa5f-4cd2-b870-e7269bd23a21','approved','a1','440118001001002',NULL,NULL,NULL);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 10:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','b1d1bdf5-fa5f-4cd2-b870-e7269bd23a21','carried_out','a1','440118001001002','440118001001003',NULL,NULL);
CREATE TABLE backcheck (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	backcheck_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	stratum VARCHAR NOT NULL, 
	inclusion_prob FLOAT NOT NULL, 
	assigned_to VARCHAR NOT NULL, 
	due_on DATE NOT NULL, 
	CONSTRAINT pk_backcheck PRIMARY KEY (backcheck_id), 
	CONSTRAINT fk_backcheck_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_inclusion_prob_is_one CHECK (inclusion_prob > 0 AND inclusion_prob <= 1), 
	CONSTRAINT ck_backcheck_checked_by_another CHECK (assigned_to <> visited_by), 
	CONSTRAINT fk_backcheck_draw_id FOREIGN KEY(draw_id) REFERENCES backcheck_draw (draw_id), 
	CONSTRAINT fk_backcheck_visit_id FOREIGN KEY(visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT uq_backcheck_visit_id UNIQUE (visit_id)
);
INSERT INTO "backcheck" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c1','b1','c0111919-d7f1-4c0e-81eb-358361e7d9c1','440118001001001','44011800100100102001','enum','enum',0.1,'stat','2022-09-21');
CREATE TABLE backcheck_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	backcheck_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	question VARCHAR NOT NULL, 
	question_type VARCHAR NOT NULL, 
	is_same BOOLEAN, 
	answer BLOB, 
	original BLOB, 
	CONSTRAINT pk_backcheck_answer PRIMARY KEY (backcheck_id, version, question), 
	CONSTRAINT fk_backcheck_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_answer_question_type_is_known CHECK (question_type IN ('visit', 'conduct', 'fact', 'amount')), 
	CONSTRAINT fk_backcheck_answer_backcheck_id FOREIGN KEY(backcheck_id) REFERENCES backcheck (backcheck_id)
);
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c1',1,'n_persons','fact',1,X'34323231313434611A1A237E845B04F9FB678F763940E6E2374F5212AE43CA54E5D483B7CB',X'3432323131343461083B02031EDA12A6AF624942DE04161956A7F956FC3029BFF54323FB73');
CREATE TABLE backcheck_draw (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	from_on DATE NOT NULL, 
	to_on DATE NOT NULL, 
	ea_ids VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	n_visits INTEGER NOT NULL, 
	n_chosen INTEGER NOT NULL, 
	population_digest VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_backcheck_draw PRIMARY KEY (draw_id), 
	CONSTRAINT fk_backcheck_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_draw_days_in_order CHECK (from_on <= to_on), 
	CONSTRAINT ck_backcheck_draw_n_chosen_of_n_visits CHECK (n_chosen >= 0 AND n_chosen <= n_visits), 
	CONSTRAINT ck_backcheck_draw_population_digest_is_sha256 CHECK (length(population_digest) = 64)
);
INSERT INTO "backcheck_draw" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','b1','2022-09-01','2022-09-07','440118001001001','s',1,1,'0000000000000000000000000000000000000000000000000000000000000000',1);
CREATE TABLE backcheck_result (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	backcheck_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	done_on DATE NOT NULL, 
	outcome VARCHAR NOT NULL, 
	note BLOB, 
	reason BLOB, 
	CONSTRAINT pk_backcheck_result PRIMARY KEY (backcheck_id, version), 
	CONSTRAINT fk_backcheck_result_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_backcheck_result_outcome_is_known CHECK (outcome IN ('completed', 'not_reached', 'refused')), 
	CONSTRAINT ck_backcheck_result_correction_has_a_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_backcheck_result_backcheck_id FOREIGN KEY(backcheck_id) REFERENCES backcheck (backcheck_id)
);
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c1',1,'440118001001001','2022-09-08','completed',X'34323231313434616D312453F84C454ACFEED74864603DBC4202835B7E9211EA798052022B0DA2',NULL);
CREATE TABLE bookkeeping_visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	action_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_bookkeeping_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_bookkeeping_visit_kind_is_known CHECK (kind IN ('first_week', 'monthly', 'round', 'weak')), 
	CONSTRAINT fk_bookkeeping_visit_action_id FOREIGN KEY(action_id) REFERENCES diary_action (action_id), 
	CONSTRAINT fk_bookkeeping_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "bookkeeping_visit" VALUES('2022-11-06 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','011a6da3-23a0-4bcb-a89f-b4279c796da9','440118001001001','44011800100100102001','first_week','2022-11-06 04:00:00.000000','sup',NULL,X'34323231313434612453DB6A3F171A42EC13F936EED4D0951A7F6196EC70A71037FB257A587CC35A9614');
INSERT INTO "bookkeeping_visit" VALUES('2022-11-20 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','9ac3a790-2eef-43cd-9b46-5096b248ecd8','440118001001001','44011800100100102001','weak','2022-11-20 04:00:00.000000','sup','9ac3a790-2eef-43cd-9b46-5096b248ecd8',X'34323231313434612A50551D20F2B01AFED95354F8770333DB706C814E1E1654A83C49E3670B490856C3');
CREATE TABLE budget_line (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	line_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	item VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	amount_fen INTEGER NOT NULL, 
	document VARCHAR, 
	secured_on DATE, 
	CONSTRAINT pk_budget_line PRIMARY KEY (line_id, version), 
	CONSTRAINT ck_budget_line_amount_not_negative CHECK (amount_fen >= 0), 
	CONSTRAINT ck_budget_line_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_budget_line_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "budget_line" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,0,NULL,'training','培训费',1000000,'区财〔2022〕1号','2022-05-10');
CREATE TABLE building (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	CONSTRAINT pk_building PRIMARY KEY (listing_id, building_no), 
	CONSTRAINT fk_building_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_building_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE building_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	building_type VARCHAR NOT NULL, 
	n_floors INTEGER, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_building_change PRIMARY KEY (change_id), 
	CONSTRAINT fk_building_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_building_change_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_building_change_kind_is_known CHECK (kind IN ('added', 'corrected', 'removed')), 
	CONSTRAINT fk_building_change_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_building_change_listing_id_building_no_version UNIQUE (listing_id, building_no, version)
);
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'3432323131343461F345B1D98A6E7D2BA3D7E78803834677C41BD2D9AD2D1F44CACB48209A2CF739C565');
CREATE TABLE case_disposition (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	disposition_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	code VARCHAR NOT NULL, 
	derived_code VARCHAR NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_case_disposition PRIMARY KEY (disposition_id), 
	CONSTRAINT fk_case_disposition_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_case_disposition_code_is_known CHECK (code IN ('1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', '3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63')), 
	CONSTRAINT ck_case_disposition_derived_code_is_known CHECK (derived_code IN ('1.1', '1.2', '2.11', '2.111', '2.112', '2.12', '2.23', '2.24', '2.25', '2.31', '2.32', '2.33', '2.36', '3.11', '3.17', '3.18', '3.90', '4.10', '4.51', '4.52', '4.53', '4.61', '4.62', '4.63')), 
	CONSTRAINT ck_case_disposition_another_code_has_a_reason CHECK (code = derived_code OR reason IS NOT NULL), 
	CONSTRAINT uq_case_disposition_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "case_disposition" VALUES('2022-09-01 19:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','4f64b1b9-8a9c-4414-b7de-fd540d852af9','440118001001001','44011800100100103001',1,'4.61','4.61',NULL);
CREATE TABLE case_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_case_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_case_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_case_resolution_kind_is_known CHECK (kind IN ('extended', 'closed')), 
	CONSTRAINT fk_case_resolution_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_case_resolution_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','x1','440118001001001','44011800100100103101','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5',1,'extended',X'34323231313434616B5E0D2DE0B0CFD68464C0AF73D74787D2236EA586D6E12E32021ACB9DF16B3C5246D35DF994FAFEF94AA8');
CREATE TABLE "commitment" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	event_name VARCHAR NOT NULL, 
	event_issue VARCHAR NOT NULL, 
	happens_on DATE NOT NULL, 
	text_form VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c0','households#0','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c2','areas','彩票','2022101','2022-08-31','号码','{}','0');
CREATE TABLE commitment_void (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_void PRIMARY KEY (commitment_id), 
	CONSTRAINT fk_commitment_void_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_commitment_void_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_commitment_void_lock_id FOREIGN KEY(lock_id) REFERENCES list_lock (lock_id)
);
INSERT INTO "commitment_void" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c0','l0','补录两户');
CREATE TABLE commitment_void_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reason VARCHAR, 
	CONSTRAINT pk_commitment_void_decision PRIMARY KEY (request_id), 
	CONSTRAINT ck_commitment_void_decision_state_is_known CHECK (state IN ('confirmed', 'rejected')), 
	CONSTRAINT fk_commitment_void_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_commitment_void_decision_request_id FOREIGN KEY(request_id) REFERENCES commitment_void_request (request_id)
);
INSERT INTO "commitment_void_decision" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','v1','confirmed',NULL);
CREATE TABLE commitment_void_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	commitment_id VARCHAR NOT NULL, 
	reason_code VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_commitment_void_request PRIMARY KEY (request_id), 
	CONSTRAINT fk_commitment_void_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_commitment_void_request_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id)
);
INSERT INTO "commitment_void_request" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','v1','c2','frame_wrong','漏了一个村');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE diary_action (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	action_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	done_at DATETIME NOT NULL, 
	weaknesses VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_diary_action PRIMARY KEY (action_id), 
	CONSTRAINT ck_diary_action_kind_is_known CHECK (kind IN ('remind', 'coach', 'visit')), 
	CONSTRAINT fk_diary_action_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_action" VALUES('2022-11-20 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','9ac3a790-2eef-43cd-9b46-5096b248ecd8','440118001001001','44011800100100102001','visit','2022-11-20 04:00:00.000000','not_counted',X'3432323131343461AABCCA5E4885041CA92115245A13AACB63E049AE0BCDD8264A3FC726929211CB588F');
CREATE TABLE diary_check (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	checked_on DATE NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	page_no INTEGER, 
	n_faults INTEGER NOT NULL, 
	CONSTRAINT pk_diary_check PRIMARY KEY (check_id), 
	CONSTRAINT ck_diary_check_days_in_order CHECK (first_day <= last_day), 
	CONSTRAINT ck_diary_check_checked_afterwards CHECK (last_day <= checked_on), 
	CONSTRAINT ck_diary_check_n_faults_not_negative CHECK (n_faults >= 0), 
	CONSTRAINT ck_diary_check_page_from_one CHECK (page_no >= 1), 
	CONSTRAINT fk_diary_check_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_check" VALUES('2022-11-05 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','aef18887-0383-4b36-a234-4da58965d380','440118001001001','44011800100100102001','2022-11-05','2022-11-02','2022-11-03',NULL,1);
CREATE TABLE diary_check_fault (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	fault VARCHAR NOT NULL, 
	CONSTRAINT pk_diary_check_fault PRIMARY KEY (check_id, fault), 
	CONSTRAINT ck_diary_check_fault_fault_is_known CHECK (fault IN ('missing_date', 'missing_item', 'missing_unit', 'missing_quantity', 'missing_amount', 'missing_member', 'double_entry', 'omission', 'mixed_entry', 'false_entry', 'illegible', 'wrong_column')), 
	CONSTRAINT fk_diary_check_fault_check_id FOREIGN KEY(check_id) REFERENCES diary_check (check_id), 
	CONSTRAINT fk_diary_check_fault_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_check_fault" VALUES('2022-11-05 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','aef18887-0383-4b36-a234-4da58965d380','missing_unit');
CREATE TABLE diary_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	fault VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_diary_correction PRIMARY KEY (correction_id), 
	CONSTRAINT ck_diary_correction_fault_is_known CHECK (fault IN ('missing_date', 'missing_item', 'missing_unit', 'missing_quantity', 'missing_amount', 'missing_member', 'double_entry', 'omission', 'mixed_entry', 'false_entry', 'illegible', 'wrong_column')), 
	CONSTRAINT fk_diary_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_correction" VALUES('2022-11-21 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','17506619-0f3a-4bd2-8655-59ca46c06934','440118001001001','44011800100100102001','2022-11-03','omission',X'3432323131343461F006FCA4427C020090469BC9E52BBC0A9F9AB3BAED82D7EF46FE424125B1E4D4A5A8');
CREATE TABLE diary_correction_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	step VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	done_on DATE NOT NULL, 
	CONSTRAINT pk_diary_correction_step PRIMARY KEY (correction_id, step), 
	CONSTRAINT ck_diary_correction_step_step_is_known CHECK (step IN ('household_confirmed', 'household_declined', 'staff_confirmed', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_diary_correction_step_correction_id FOREIGN KEY(correction_id) REFERENCES diary_correction (correction_id), 
	CONSTRAINT fk_diary_correction_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','17506619-0f3a-4bd2-8655-59ca46c06934','staff_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','17506619-0f3a-4bd2-8655-59ca46c06934','household_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','17506619-0f3a-4bd2-8655-59ca46c06934','carried_out','440118001001001','2022-11-22');
CREATE TABLE document (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	number VARCHAR NOT NULL, 
	issued_on DATE NOT NULL, 
	issuer VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	ea_id VARCHAR, 
	CONSTRAINT pk_document PRIMARY KEY (document_id), 
	CONSTRAINT fk_document_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_document_cycle_id_issuer_number UNIQUE (cycle_id, issuer, number)
);
INSERT INTO "document" VALUES('2022-09-01 03:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a4a5094f-2a1a-4b39-aaad-810092e9643f','粤调队函〔2022〕1号','2022-06-01','省队','关于小区的批复',NULL);
CREATE TABLE document_scan (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	scan_id VARCHAR NOT NULL, 
	document_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_document_scan PRIMARY KEY (scan_id), 
	CONSTRAINT fk_document_scan_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_document_scan_media_type_is_known CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')), 
	CONSTRAINT ck_document_scan_n_bytes_positive CHECK (n_bytes > 0), 
	CONSTRAINT fk_document_scan_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT uq_document_scan_document_id_version UNIQUE (document_id, version)
);
INSERT INTO "document_scan" VALUES('2022-09-01 03:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','e7ac1bd4-7966-4295-8812-38a3765bdc55','a4a5094f-2a1a-4b39-aaad-810092e9643f',1,'application/pdf',18,'fa906676899d4960bb17a32a10a2150ce9c9e6a04d6a5396eefc042fd79cd0aa');
CREATE TABLE "draw" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	authority VARCHAR NOT NULL, 
	reserve_authority VARCHAR NOT NULL, 
	method VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	commitment_id VARCHAR, 
	CONSTRAINT pk_draw PRIMARY KEY (draw_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES "commitment" (commitment_id), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','households',1,'households','own','own','systematic','{}','0',NULL);
CREATE TABLE draw_explanation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	n_picks INTEGER NOT NULL, 
	n_matched INTEGER NOT NULL, 
	is_explained BOOLEAN NOT NULL, 
	sort_order VARCHAR, 
	form VARCHAR, 
	unexplained VARCHAR, 
	expected VARCHAR, 
	chance_bound FLOAT NOT NULL, 
	CONSTRAINT pk_draw_explanation PRIMARY KEY (draw_id, ea_id), 
	CONSTRAINT fk_draw_explanation_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_explanation_matched_within_picks CHECK (n_matched >= 0 AND n_matched <= n_picks), 
	CONSTRAINT ck_draw_explanation_explained_when_all_match CHECK (NOT is_explained OR n_matched = n_picks), 
	CONSTRAINT fk_draw_explanation_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "draw_explanation" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','440118001001001',39,3,3,1,NULL,NULL,NULL,NULL,0.1);
CREATE TABLE draw_void_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reason VARCHAR, 
	CONSTRAINT pk_draw_void_decision PRIMARY KEY (request_id), 
	CONSTRAINT fk_draw_void_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_draw_void_decision_state_is_known CHECK (state IN ('confirmed', 'rejected')), 
	CONSTRAINT fk_draw_void_decision_request_id FOREIGN KEY(request_id) REFERENCES draw_void_request (request_id)
);
INSERT INTO "draw_void_decision" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','confirmed',NULL);
CREATE TABLE draw_void_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_ids VARCHAR NOT NULL, 
	reason_code VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_draw_void_request PRIMARY KEY (request_id), 
	CONSTRAINT fk_draw_void_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_draw_void_request_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "draw_void_request" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','d1','440118001001999','list_wrong','名单有误');
CREATE TABLE duplicate_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	first_dwelling_no VARCHAR NOT NULL, 
	second_dwelling_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	score FLOAT NOT NULL, 
	verdict VARCHAR NOT NULL, 
	removed_dwelling_no VARCHAR, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_duplicate_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_duplicate_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_duplicate_decision_first_is_smaller CHECK (first_dwelling_no < second_dwelling_no), 
	CONSTRAINT ck_duplicate_decision_removed_names_the_dwelling CHECK ((verdict = 'removed') = (removed_dwelling_no IS NOT NULL)), 
	CONSTRAINT ck_duplicate_decision_score_in_range CHECK (score BETWEEN 0 AND 100), 
	CONSTRAINT ck_duplicate_decision_verdict_is_known CHECK (verdict IN ('same', 'different', 'removed')), 
	CONSTRAINT uq_duplicate_decision_pair_version UNIQUE (cycle_id, ea_id, first_dwelling_no, second_dwelling_no, version)
);
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'34323231313434615E67280972A5C3A28136AA2E3CEED966D9CC3590960F895EB37503AE140CECBD30CD');
CREATE TABLE dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	address BLOB, 
	CONSTRAINT pk_dwelling PRIMARY KEY (listing_id, dwelling_no), 
	CONSTRAINT fk_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_dwelling_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id)
);
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346127C1D7F54CCDB22B44BF7A75E83C9F49DB3C19295B67754555B938257F631373063E16372C6F273FB5D395125FD286F563F51CF0A6BC38DFF7605C06CB9F21');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613DE83AE59496E03BF891680B8A23060EC18B924BA34944CC263DC77DEA6F5560C85109B4AB93CC063A002140B03426675D624868BF59BE0995369FACFD87DA');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461528BE13ADF946D733F0D7691C33A012655FCB0EF37914B95E941179C3E0A8F7F7EB5799B2134BD27931935171610328B624D7738DE01437451BB38E4F9A7D2');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346177137C7404FE89D2BD4EA21B356D937471C93D2612D1036A6A89D2079654EDCD4876DB00F377B6DDEB381ACF245174EC97F89B56496E126EC361C7FF72919E');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346191F73EAD15A32CFC6BC0F2D103EDAB7A8D7124118ACE200648997D0DAA40D7515FBA8FAE8FA098485555D039BF1B589A5295D7FD3A1B4C70409B84469D5339');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346121AA818BB1B24803CB62E75B83FDE20D2F74F24EE9DE467EC4B7B7D4FCB36B396F03200C085D258BDCE808D2A1CFE47693CF63723266DC547401B15DCF7A03');
CREATE TABLE dwelling_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR NOT NULL, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	address BLOB, 
	reason BLOB, 
	source VARCHAR NOT NULL, 
	source_id VARCHAR, 
	CONSTRAINT pk_dwelling_change PRIMARY KEY (change_id), 
	CONSTRAINT fk_dwelling_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_dwelling_change_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_dwelling_change_kind_is_known CHECK (kind IN ('added', 'corrected', 'removed')), 
	CONSTRAINT ck_dwelling_change_source_is_known CHECK (source IN ('walk', 'relisting', 'duplicate', 'vacancy', 'segments')), 
	CONSTRAINT fk_dwelling_change_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_dwelling_change_listing_id_dwelling_no_version UNIQUE (listing_id, dwelling_no, version)
);
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'3432323131343461CA071B77B68497B911735DCF02CD66A729102A161693F38EC18C860C01B495E2E6378F5C65A13076C12AF7C73FC1182B5B10BBCDBE23B8A7094BB053CA19E4',X'3432323131343461F75C2C9B1F8FC5B4C54585D289DE515C3A895F8B2A7A55BEAB944654FBBA4CC9E9FC','walk',NULL);
CREATE TABLE entry_count (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	day DATE NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_entries INTEGER NOT NULL, 
	source VARCHAR NOT NULL, 
	source_name VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_entry_count PRIMARY KEY (cycle_id, household_id, day, version), 
	CONSTRAINT ck_entry_count_source_is_known CHECK (source IN ('paper_count', 'platform_seen', 'platform_export')), 
	CONSTRAINT ck_entry_count_n_entries_not_negative CHECK (n_entries >= 0), 
	CONSTRAINT ck_entry_count_change_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT ck_entry_count_version_from_one CHECK (version >= 1), 
	CONSTRAINT fk_entry_count_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "entry_count" VALUES('2022-11-03 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100102001','2022-11-02',1,'440118001001001',3,'paper_count',NULL,NULL);
INSERT INTO "entry_count" VALUES('2022-11-04 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100102001','2022-11-03',1,'440118001001001',4,'platform_export','export.csv',NULL);
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a1','440118001001001','440118001001','一村','440118001','荔城街道','220','一村第1小区','city_county',1,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a1','440118001001002','440118001001','一村','440118001','荔城街道','220','一村第2小区','city_county',2,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a1','440118001001003','440118001001','一村','440118001','荔城街道','220','一村第3小区','city_county',2,1,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','a1','440118001001004','440118001001','一村','440118001','荔城街道','220','一村第4小区','city_county',2,2,400,0.25,NULL,1);
CREATE TABLE erasure (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	tables VARCHAR NOT NULL, 
	up_to_sequence INTEGER NOT NULL, 
	n_facts INTEGER NOT NULL, 
	facts_digest VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure PRIMARY KEY (request_id), 
	CONSTRAINT ck_erasure_state_is_known CHECK (state IN ('carried_out', 'rejected')), 
	CONSTRAINT ck_erasure_n_facts_not_negative CHECK (n_facts >= 0), 
	CONSTRAINT fk_erasure_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_erasure_request_id FOREIGN KEY(request_id) REFERENCES erasure_request (request_id)
);
INSERT INTO "erasure" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','q1','rejected','',0,0,'');
CREATE TABLE erasure_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	record_class VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_erasure_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_erasure_request_record_class_is_known CHECK (record_class IN ('work_record', 'rotation_paper', 'electronic')), 
	CONSTRAINT fk_erasure_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "erasure_request" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','q1','work_record','销毁清单〔2030〕1 号');
CREATE TABLE export (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	export_id VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	file_name VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	is_personal BOOLEAN NOT NULL, 
	is_synthetic BOOLEAN NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_export PRIMARY KEY (export_id), 
	CONSTRAINT ck_export_channel_is_known CHECK (channel IN ('page', 'command', 'backup')), 
	CONSTRAINT ck_export_n_rows_not_negative CHECK (n_rows >= 0), 
	CONSTRAINT ck_export_digest_is_sha256 CHECK (length(digest) = 64), 
	CONSTRAINT fk_export_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 03:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c16a6f6e-d4da-4afc-b4b3-1e90ef20ba37','frame','i1',0,'X','warning','s','f','v','e');
CREATE TABLE finding_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	outcome VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	evidence BLOB, 
	document_id VARCHAR, 
	CONSTRAINT pk_finding_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_finding_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_finding_resolution_document_id FOREIGN KEY(document_id) REFERENCES document (document_id), 
	CONSTRAINT fk_finding_resolution_finding_id FOREIGN KEY(finding_id) REFERENCES finding (finding_id), 
	CONSTRAINT uq_finding_resolution_finding_id_version UNIQUE (finding_id, version)
);
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','b971b94b-5f19-4d73-9027-0f6357c44e2d','c16a6f6e-d4da-4afc-b4b3-1e90ef20ba37',1,'confirmed',X'3432323131343461DAAEB9CF3275A536D30F3C62CF8847DD9726596364350D368786573AD100E841D39DAB4C6D',X'3432323131343461CB85930E83AB8BAD216279D823447793D2068736C81C94EB6BBCCA762494F5D1F5785503AAECD1E6',NULL);
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','i1','440118001001','一村','440118001','荔城街道','220','2022',400,NULL);
CREATE TABLE household_code (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	code_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	residence_type VARCHAR NOT NULL, 
	CONSTRAINT pk_household_code PRIMARY KEY (code_id), 
	CONSTRAINT fk_household_code_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_household_code_household_id_has_20_digits CHECK (length(household_id) = 20), 
	CONSTRAINT ck_household_code_residence_type_is_known CHECK (residence_type IN ('family', 'collective')), 
	CONSTRAINT uq_household_code_cycle_id_household_id UNIQUE (cycle_id, household_id)
);
INSERT INTO "household_code" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','hc1','039','02','44011800100100103902','family');
CREATE TABLE inspection (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	inspection_no INTEGER NOT NULL, 
	stage VARCHAR NOT NULL, 
	inspected_on DATE NOT NULL, 
	seed VARCHAR NOT NULL, 
	record_json VARCHAR NOT NULL, 
	CONSTRAINT pk_inspection PRIMARY KEY (inspection_id), 
	CONSTRAINT ck_inspection_stage_is_known CHECK (stage IN ('mobilisation', 'screening', 'account_opening')), 
	CONSTRAINT uq_inspection_cycle_id_inspection_no UNIQUE (cycle_id, inspection_no), 
	CONSTRAINT fk_inspection_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,'mobilisation','2022-07-20','s','{}');
CREATE TABLE inspection_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	item VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	result VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_inspection_answer PRIMARY KEY (inspection_id, ea_id, household_id, item, version), 
	CONSTRAINT ck_inspection_answer_result_is_known CHECK (result IN ('fine', 'problem', 'not_applicable')), 
	CONSTRAINT fk_inspection_answer_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (inspection_id), 
	CONSTRAINT fk_inspection_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','440118001001001','','M03',1,'problem',X'343232313134346121DE9DD69FB14E8E82EC5EA4DCA90AB20A8A77178528AE70BB743F3212F40BC8BD8F231634');
CREATE TABLE inspection_finding (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR, 
	item VARCHAR NOT NULL, 
	weight VARCHAR NOT NULL, 
	text BLOB NOT NULL, 
	CONSTRAINT pk_inspection_finding PRIMARY KEY (finding_id), 
	CONSTRAINT ck_inspection_finding_weight_is_known CHECK (weight IN ('minor', 'major', 'serious')), 
	CONSTRAINT fk_inspection_finding_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (inspection_id), 
	CONSTRAINT fk_inspection_finding_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_finding" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','r1','440118001001001',NULL,'M03','minor',X'3432323131343461E81D61D8669BB33A59D2D9FFAD0E91CEDE8EA4E20B978DE512EE1DB42B227BEE25D118EFD1FB7E1A');
CREATE TABLE inspection_place (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	inspection_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	CONSTRAINT pk_inspection_place PRIMARY KEY (inspection_id, ea_id, household_id), 
	CONSTRAINT fk_inspection_place_inspection_id FOREIGN KEY(inspection_id) REFERENCES inspection (inspection_id), 
	CONSTRAINT fk_inspection_place_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_place" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','440118001001001','');
CREATE TABLE inspection_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	finding_id VARCHAR NOT NULL, 
	step_no INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	due_on DATE, 
	note BLOB, 
	CONSTRAINT pk_inspection_step PRIMARY KEY (finding_id, step_no), 
	CONSTRAINT ck_inspection_step_due_when_demanded CHECK ((state = 'correction_demanded') = (due_on IS NOT NULL)), 
	CONSTRAINT ck_inspection_step_state_is_known CHECK (state IN ('correction_demanded', 'corrected', 'verified', 'reopened')), 
	CONSTRAINT fk_inspection_step_finding_id FOREIGN KEY(finding_id) REFERENCES inspection_finding (finding_id), 
	CONSTRAINT fk_inspection_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "inspection_step" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,'440118001001001','correction_demanded','2022-08-03',NULL);
CREATE TABLE job (
	job_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	cycle_id VARCHAR, 
	arguments VARCHAR NOT NULL, 
	requested_at DATETIME NOT NULL, 
	requested_by VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	is_cancel_asked BOOLEAN NOT NULL, 
	worker VARCHAR, 
	done INTEGER NOT NULL, 
	total INTEGER NOT NULL, 
	seen_at DATETIME, 
	ended_at DATETIME, 
	result VARCHAR, 
	problem VARCHAR, 
	CONSTRAINT pk_job PRIMARY KEY (job_id), 
	CONSTRAINT ck_job_state_is_known CHECK (state IN ('waiting', 'running', 'done', 'failed', 'cancelled')), 
	CONSTRAINT ck_job_progress_not_negative CHECK (done >= 0 AND total >= 0), 
	CONSTRAINT fk_job_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
CREATE TABLE key_check (
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_key_check PRIMARY KEY (digest)
);
INSERT INTO "key_check" VALUES('a10325d1ee2506d86cef9425c5f5723519a1ef27051e7f1bbed429d566a67856');
CREATE TABLE key_rotation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	rotation_id VARCHAR NOT NULL, 
	key_id VARCHAR NOT NULL, 
	n_values INTEGER NOT NULL, 
	n_photos INTEGER NOT NULL, 
	CONSTRAINT pk_key_rotation PRIMARY KEY (rotation_id), 
	CONSTRAINT ck_key_rotation_counts_not_negative CHECK (n_values >= 0 AND n_photos >= 0)
);
INSERT INTO "key_rotation" VALUES('2022-09-01 02:00:00.000000','stat','k1','00000000',1,0);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','account','c627a85fcc866f86b7c874eb2e2c92051347da01b3cef3ec76542a396b21419b','0000000000000000000000000000000000000000000000000000000000000000','87a8315f1284494e4440003e379bf0ab8c8a22c9cf3f0990cc92ab719416b50f');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','cycle','c75199edf8cdfe2dde3dec90963b66487f163e234b19c6cf3b644796707b2ba4','87a8315f1284494e4440003e379bf0ab8c8a22c9cf3f0990cc92ab719416b50f','31d6a6f70ec009edafebf028ba6870ab11e316d47819c43bb420aeb0862bdb26');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','key_rotation','cd94e1aac99a570ea2a2c142d3324b5d691ca0b18365b864201be555086c41b3','31d6a6f70ec009edafebf028ba6870ab11e316d47819c43bb420aeb0862bdb26','af6572225a8752c6506b3359f5d2d8fcb5a4b930b0df2974609a5b77d8eca3d1');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','restoration','c89c89120b859829d79b1dd31b6353763f4b1c07f0bba762a2b2fea88f31f050','af6572225a8752c6506b3359f5d2d8fcb5a4b930b0df2974609a5b77d8eca3d1','0109ea23232c82eb7516dd5d0a586eca07bc22c84847e6e25ca6c076685483f6');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','account_activity','50c8284752136ceff6065a8109c83566e43ac8fab7cbd7e5b70dce7217216eeb','0109ea23232c82eb7516dd5d0a586eca07bc22c84847e6e25ca6c076685483f6','5798ea9e7c639e1000fb04dce7bc132e4c4c03b09654ca706ce335a897cde659');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','account_opening','51d789d00e1ada8d047fb581917245b0c3f4be5966adff33d159073cdd1f880a','5798ea9e7c639e1000fb04dce7bc132e4c4c03b09654ca706ce335a897cde659','0bbacb8d4635337603db21e9c47218b71fdb6cbe4b4da0886de21dd2fcee4bd1');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','allocation','44b59dec7a55373801e845622ed194afcc1a6ddce6e5e2061149069feadb17bb','0bbacb8d4635337603db21e9c47218b71fdb6cbe4b4da0886de21dd2fcee4bd1','dd1ce2ceaf7b185f85588e015f91d75c138bd76e87b4c1c2555fee350f6e1f09');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','area_boundary','e555462841434c05a5032511567f122dd14bb99f836c2d20a6f795726b206087','dd1ce2ceaf7b185f85588e015f91d75c138bd76e87b4c1c2555fee350f6e1f09','efb9c065ea60862705c320ccf1d8d081924dfeae649e4d256aac50399be2ea09');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','area_count','8578077fb746eb84a410e311038ffec816cafe52bc308a95ceb9c36409cb47a5','efb9c065ea60862705c320ccf1d8d081924dfeae649e4d256aac50399be2ea09','fbf34a6d85cf2b07008d42f2dced26943e90a92264f9a3ace37474b33117b693');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','backcheck_draw','ec1fddee46b80002112a8b7fc80ed181881d962720c6bc72eb57f303ccbef84b','fbf34a6d85cf2b07008d42f2dced26943e90a92264f9a3ace37474b33117b693','611d430a0a18a93f5a1f3982804a99d62ae051e982c4a732d29e54b4748bb856');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','budget_line','58af263bb48659902f0b70d375bf4eac4d528f5bf36b6cee7dfb3f1f663accc1','611d430a0a18a93f5a1f3982804a99d62ae051e982c4a732d29e54b4748bb856','52da5485e1e888577b62f1cab5526995663f7a34816889808be72a5fb86fdb8d');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','case_disposition','1b3049aeef88edae080bf99a7c3a0f79975e663483329066a2408e3b11de845a','52da5485e1e888577b62f1cab5526995663f7a34816889808be72a5fb86fdb8d','86597c8f0be36196414415f0d8889c88f21cd7a83d11399db98687d7361a612a');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','commitment','efab78a48c79ad4055a621273afaee69519a00ca886d7a41c25ea5892ffb4a29','86597c8f0be36196414415f0d8889c88f21cd7a83d11399db98687d7361a612a','7b4c0b8a80a49b82dd343739c6ba703c5a7cf32bdc46a828eb4a7c63d59deac3');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','diary_action','22de699a18da67ba241862934f3b93acd7f6072887bb2fdee005bd763142875b','7b4c0b8a80a49b82dd343739c6ba703c5a7cf32bdc46a828eb4a7c63d59deac3','04f076c174db18f03fa23886d6967b53c6bcf1f750e5eac01a76aba344089108');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','diary_check','a15e14fea7f55b82ea0e3648f366f50bf6d18889bf8beaa92e84d48e5e9c8854','04f076c174db18f03fa23886d6967b53c6bcf1f750e5eac01a76aba344089108','5c2139f2ed6674d1031093e988ccea0f8988b00f431b0e6ef0d02114d2554aa3');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','diary_correction','5b1c373c6d12345e85a8354ef4eceda7bc27156c4f37ac99b1d260e353dc4fd5','5c2139f2ed6674d1031093e988ccea0f8988b00f431b0e6ef0d02114d2554aa3','2dae90670fa8fd33501ea2b84e67fdc1c96a8bf17d8335882e519b91f9574679');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','document','b5e9d1d30c000182942d85b3e60b5f435e2b98a91019510710244fd93032d606','2dae90670fa8fd33501ea2b84e67fdc1c96a8bf17d8335882e519b91f9574679','d8cc9144fe55397c2d1179b183aa94dc29a583d986b56c0207d1a1babe7ec2e4');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','duplicate_decision','38fa7514b3abf8bf70772faa304a0cb7f517c6f1a722cb7a714dcc2e5ad0a786','d8cc9144fe55397c2d1179b183aa94dc29a583d986b56c0207d1a1babe7ec2e4','bcce14481bd46d982fae4f12646218cf160dbf77ca162adc8aa9b56ffa1bc0d3');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','entry_count','5d33355d1aa6ac14bf6adbeda6bf28f8ff9af88c1f51a3f16da63578720c5b6a','bcce14481bd46d982fae4f12646218cf160dbf77ca162adc8aa9b56ffa1bc0d3','66a125fc6b5be9ac899e4b1f7313a4859c65f203a335c49a5aec1032284a05b7');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','erasure_request','442bc2a5520df505935e253efa2675b92dfc2f6659ff16ce7b344b6131ba95d7','66a125fc6b5be9ac899e4b1f7313a4859c65f203a335c49a5aec1032284a05b7','90778ccfa6ac893e1240d55a710a0fd53da1407c50819c43cf81c8aebf400721');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','export','b5880095f4ce14bfefe40e0561ed839bcd047d08d1a6b51c8adfc8ca08c75f76','90778ccfa6ac893e1240d55a710a0fd53da1407c50819c43cf81c8aebf400721','27bd5c955b4ec96db0125f6da09b0da13ab9a94c74e8c9a5b7128acc4b7b9f89');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','finding','c86125f15c9edc87cdc46701ae9786b86e167fe3aaf7667cf6e3ece0e12a2d87','27bd5c955b4ec96db0125f6da09b0da13ab9a94c74e8c9a5b7128acc4b7b9f89','58d225f24f50e8ebf4c1bce886c07be53ab751027f11baaccbffae4596336132');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','frame_import','4e195a1f14f273d90dc500aa5e680880e2c5fefddc7e4aa624d8bdbc61b97e50','58d225f24f50e8ebf4c1bce886c07be53ab751027f11baaccbffae4596336132','f70b14adeed88719b7e20d062e0e2975fbf07c3c8ef2d18359c320849cbfa3e2');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','household_code','15eed476f11331ea9be9745b21cb30ebd81712c8381709437c351fb815f075ee','f70b14adeed88719b7e20d062e0e2975fbf07c3c8ef2d18359c320849cbfa3e2','9bb565bef536e08756289811d7d5f461342d3b99564afc1332ae71b2f487a6f7');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','inspection','7c12fd6a9aa0ead717fb6f6747ca1f40aa59d18b1c20b11b78545b8784981d3b','9bb565bef536e08756289811d7d5f461342d3b99564afc1332ae71b2f487a6f7','b620a31518f0727e1d641091eb5a6a0c98aa77ae48fd38982ae82fe50135a0e6');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','list_lock','2dfbf9fb494bd71be0ca93b356cadd2f385da3984aeebf46b362d7de9654e86d','b620a31518f0727e1d641091eb5a6a0c98aa77ae48fd38982ae82fe50135a0e6','6c32569dae771a153316b440d6a4fa67844f92aa2e6f9a96451c0ec606f2ab92');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','listing','b4f61694f9c28277843d42f554efce28dcd6c722376fef4d1dcc986efa25af01','6c32569dae771a153316b440d6a4fa67844f92aa2e6f9a96451c0ec606f2ab92','877f35eb96b67e118a8617cb0e0a9b04c691fe8b2ef94f7e59ce27a9eac2a443');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','maintenance_change','785f02c5fb1f4008020569ad7847703a0cd1c319f794be1a188e819fdadb9981','877f35eb96b67e118a8617cb0e0a9b04c691fe8b2ef94f7e59ce27a9eac2a443','9c0258cb8bb67656cbc706192c835321589fcbaed9b31df96769156de5517ce6');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','mapping_profile','d12c53333785a6fc9adcc28bc9610b136a5041721f1eed3a4099c5b56c301801','9c0258cb8bb67656cbc706192c835321589fcbaed9b31df96769156de5517ce6','cf5294bfe3824b451eaa689e2db5e5ff832bb940fd1dc2a9ff7b32c1ad546b97');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','new_occupants','61cf9a08b2b246142136175fef8000864df83f2b0c025c445d536893f9cf3853','cf5294bfe3824b451eaa689e2db5e5ff832bb940fd1dc2a9ff7b32c1ad546b97','c076b7766d85417e09b3bb0e90d65a8cf39ede21c3c79798080d4fea6b642596');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','organisation_member','4d289c3909896a5cef6fca99a603889d14319ed1e82c05f05ddcdbcc633fa319','c076b7766d85417e09b3bb0e90d65a8cf39ede21c3c79798080d4fea6b642596','cf17319692d37777d0d8dba34adeb6e7388808492c6d7906df347d2b728750a8');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','password','65a73dab1e2a880e2818ae66c7310e9648dc317f42d55d8fcb6c7a6aec6a18b1','cf17319692d37777d0d8dba34adeb6e7388808492c6d7906df347d2b728750a8','4f33716a25005094e707d7e15f038a8843c24efe6760c91d90efee49c468c8c2');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','photo','cd6b24c96985c2239a8c89cfc5ad6982c016810dba97458eb763fdd27ddda164','4f33716a25005094e707d7e15f038a8843c24efe6760c91d90efee49c468c8c2','86d782c3394022354da562f6ec3a17ff270a06b9f7c712f8ac0476aa44b07078');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','place_assignment','a399b4dd5876533af6547fa31d0633927399dbc0d763ce10fc20c35b28c43a5c','86d782c3394022354da562f6ec3a17ff270a06b9f7c712f8ac0476aa44b07078','97505a79b5aaa163fe4a4a5cf3a76aaa09d5d379239bd748fe284116b5b9e495');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','plan_version','1a865f2971946ed7f713473c8c6e87942d13cb7083af8191dc4266aaf33eb341','97505a79b5aaa163fe4a4a5cf3a76aaa09d5d379239bd748fe284116b5b9e495','c3c36b28b93af21c7470e39640ad6c7639449c3d2018d43e02297c3a7ecbaa9a');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','publicity_activity','12508385d2cacfd4c628f3e09ce8623ef34bf0543d4597cf9278cca06100a30d','c3c36b28b93af21c7470e39640ad6c7639449c3d2018d43e02297c3a7ecbaa9a','66a4cade3abc1e79c073e3ae1f731d7c5c84ad8059d81509516857d426b45bd3');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','role_assignment','33614e387bebfb3afb6a7685cbffb0c7c97efa47032bab4665605f387c96026c','66a4cade3abc1e79c073e3ae1f731d7c5c84ad8059d81509516857d426b45bd3','9cb77f44d305de135410a4e8e2631a3484dc95943b053eefa2ff34e944e72acf');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','safety_measure','5006f40d67cc7551180fea7c213f3775278596161e7509379eaaa3c35cf6d5fa','9cb77f44d305de135410a4e8e2631a3484dc95943b053eefa2ff34e944e72acf','b3a2f2200d92fe3aabca39fda871309101f3b8f8da1946d050ed80b11870e163');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','screening_answer','4ec1c012f4309021246f3c926b9500a1f2bcba21523f347187d1bc939f4c11b8','b3a2f2200d92fe3aabca39fda871309101f3b8f8da1946d050ed80b11870e163','2eda3a1ddbd9c6d860763a8cb6f86a165d6092575a33042d9aa57d8922a555f0');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','screening_attempt','b21e959f3416aba2a5b03b3d0ef871eb9a87840af53c160100e32a523c526f43','2eda3a1ddbd9c6d860763a8cb6f86a165d6092575a33042d9aa57d8922a555f0','205a2257055d8b1f06aa62ed263cec981c4a64126fa1bbc8b5318d75b81c1d80');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','session_revocation','894a015d032dafb9e73b52b0113ce88a5f15e0d38fa3a95e03266922421535a7','205a2257055d8b1f06aa62ed263cec981c4a64126fa1bbc8b5318d75b81c1d80','225ce9da990a3ec929949d196795cdf0ebcb86eb0904b0843be90c9e4598054d');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','sign_in','d9ecec066fb8e85ee2fb6fdd33e5fb723962a6395785b31d38c2358f6f80faea','225ce9da990a3ec929949d196795cdf0ebcb86eb0904b0843be90c9e4598054d','ec68078a688f0131e5f31dccf5fc2e3b6e6f17b2e88135e7fcbc33114046c918');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','signal','0e1a6033fae13f55f6d351c96e9f18a2c1c30d0482789fb88c4a43a3dec8951a','ec68078a688f0131e5f31dccf5fc2e3b6e6f17b2e88135e7fcbc33114046c918','5e965620872a146ec3114f2e6eb80d6274edc1c400d5753925ba65bebb37b39e');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','spending','4079489015b89d5031369f4671c1ac92d2b73edb8951242b274a5be10adab689','5e965620872a146ec3114f2e6eb80d6274edc1c400d5753925ba65bebb37b39e','5d4a2e9ebd6dba57969a3a2305aee6453e703a4aea60f3b4aa3e7ce51d3372b8');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','subsidy_payment','4095ea726f368425f9d480c4a2205e3226e8c066270d92927c2e05409b1db954','5d4a2e9ebd6dba57969a3a2305aee6453e703a4aea60f3b4aa3e7ce51d3372b8','dc4b03d2f7ceceb7654b8639134c3c9bc113650d955530aac7ef0452c6d7185d');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','substitution_request','15a666f93282dcc05dd62ff405a8c880f3aace6fec549205ae1a3f8d9a818b41','dc4b03d2f7ceceb7654b8639134c3c9bc113650d955530aac7ef0452c6d7185d','93fcbefce7ecf680024223848ce4ba4319557e9f448298b4bad43f3e4bca59a9');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','task_statement','1eb7dd551c8b56a0a52aa6b66890b7b19978fbeb2eac62eb039aefe8b338bd6b','93fcbefce7ecf680024223848ce4ba4319557e9f448298b4bad43f3e4bca59a9','1cbed336f3c05323789b0189009f3a0803fbb5204827b23ddc4eb14a145f0358');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','training','5d294aec56e4a4629164852a97ba42de2f217de955d20fe22dc63386ed264ea3','1cbed336f3c05323789b0189009f3a0803fbb5204827b23ddc4eb14a145f0358','42e519497cd3e1244d8a328c430286d9fc55af13421194b77068d2dae78ee5d0');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','training_attendance','f6d8357bcc6199bda2cfeac3c7daab90bc90aab5e6ab57afa59375ed3103d5f5','42e519497cd3e1244d8a328c430286d9fc55af13421194b77068d2dae78ee5d0','6e31f4b3dccb1945869d2c5616053e9eeaba602622714e7e2038ae32d6d3bee0');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','training_session','5567f93c218686a7d9f7a0fe360e46d9a07f4af20b638860ab77d570652e8589','6e31f4b3dccb1945869d2c5616053e9eeaba602622714e7e2038ae32d6d3bee0','b86141f81f583068ea9fe34fbdf806b0873c4b9de8cec987d07bb87cca5db9a2');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','training_test','77ea19c9625b7d39b1c5ea841d6ff408745cc5f6e4efa11a484b100971187951','b86141f81f583068ea9fe34fbdf806b0873c4b9de8cec987d07bb87cca5db9a2','07a9b76f490f65d3488586ab74ae675a30994a926abca6830179da6105e313f4');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','trial_decision','f0f78fbb12f17a0b0094f4dfcd1de2ab51366c303349380d2c7ff0c1805f238d','07a9b76f490f65d3488586ab74ae675a30994a926abca6830179da6105e313f4','5af9ec1ce6dd329285cf3dd72f09981dd9c21addd3db0579162fa84f3c75bce7');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','unmasking','2cea70cfbaecfba52bf64c904cb6d3cfa34a6e6abb20603f6fb2f5cb84cfb559','5af9ec1ce6dd329285cf3dd72f09981dd9c21addd3db0579162fa84f3c75bce7','e67cde9241c938e42b59db72e710a54a3bba5ffdac500d85ca0529447ea76d64');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','vacancy_check','3153fd758a45bb7e7f6aafd559013b767dfcb971bd453ebb698ea690ce107af1','e67cde9241c938e42b59db72e710a54a3bba5ffdac500d85ca0529447ea76d64','6226a4f4ba28814bdf46e51cea98ae8249ca3f3d27e8fb5ba1989abf36c66fe6');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','visit','f21a7f4fd8cc77b9b11649e2605531c0ef4247f8c3537d711f94b47925944f06','6226a4f4ba28814bdf46e51cea98ae8249ca3f3d27e8fb5ba1989abf36c66fe6','a4edd62a3e77d367d015783cbd28abe0a8b18bf9df7ea7663cecaddf7ac533b0');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','account_correction','fc7f319335808c049a422544a3a87602f4702775b82c0b16c95150465b557c8f','a4edd62a3e77d367d015783cbd28abe0a8b18bf9df7ea7663cecaddf7ac533b0','2f41381a8be61e65385cbaac25b23c63b8329080b3a2ac7037b8e253530bcf00');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','allocation_decision','e9cf780a05580665ace92fa343807a58af121deea8f5f8c0a5e6dbb6f372f0e0','2f41381a8be61e65385cbaac25b23c63b8329080b3a2ac7037b8e253530bcf00','c0f9be42bf75632436d64e57c9061542c667e4d1fd150fbdc9b5580353b01896');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','allocation_level','350247b4bcd9693f1df8df4d77e1419e9ee866cba7b04aae2e0f3131fbe6cb0e','c0f9be42bf75632436d64e57c9061542c667e4d1fd150fbdc9b5580353b01896','a8ae07a128a99aaee2a0140cb0fbfa8f764e1d21983cdd9b46f9ecc82f934f0a');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','area_draw','0b3868e9e6ee3003b3c1d63f8816815be6e769a8461310ddf53529af7978eacf','a8ae07a128a99aaee2a0140cb0fbfa8f764e1d21983cdd9b46f9ecc82f934f0a','9dd4d8130afa6c30c9ce952e86f723557305122c1528d21e235c442601253f93');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','backcheck','33f8a6bc29810807139a66b9ceb24da20246277447ac7e96ffc42bfd36271352','9dd4d8130afa6c30c9ce952e86f723557305122c1528d21e235c442601253f93','9f3f96c44aeab8a3eb9a31ffea7d7af85cb56402a6663e5b050f8e4b75d456c3');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','bookkeeping_visit','84bd9c82422283549faa05cfc2139e74ce76c99cafa032bb7d524f233af42af6','9f3f96c44aeab8a3eb9a31ffea7d7af85cb56402a6663e5b050f8e4b75d456c3','360174d108ddf88273c5d15f62030db5860386054ad99218778cab98496dbe8e');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','building','e840ed26b6cb495022f4d7c0b4c7a8528fad088c8136b55e3b815e564ff557ce','360174d108ddf88273c5d15f62030db5860386054ad99218778cab98496dbe8e','462a09b3eda2c2b76656cb8d1f33192a5900a004a0102bc874cc2748f015366a');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','building_change','6b62b795dfcfccf2bb22aa9c08c5ef38a518fc0d164ec91592a71333c6bdac29','462a09b3eda2c2b76656cb8d1f33192a5900a004a0102bc874cc2748f015366a','0f4d48ded028ee7b0778d908762d9b0477600e04f82aadc95beabe1be32c0712');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','case_resolution','5dfe8ac3bf196a30ac323dd6f47fa5d64691187123911519669d8d9a11de85a8','0f4d48ded028ee7b0778d908762d9b0477600e04f82aadc95beabe1be32c0712','620532e13d9dd995747945e9045cee7d124875788ea22b688f153c01bea2a7e6');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','commitment_void','dd1fe33dec6623014633403d80694fe0c8544da8982d2dcfdb02a2a09b50f220','620532e13d9dd995747945e9045cee7d124875788ea22b688f153c01bea2a7e6','9b117a59b298b6426b41b39220c4f184edbfbf1016563c0c30768b4c55352d3a');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','commitment_void_request','5cb4912fd360ddf2c4fdf0b23b5ac49d68d2dc2b6bc0ca596ab599491c98bc2e','9b117a59b298b6426b41b39220c4f184edbfbf1016563c0c30768b4c55352d3a','ca8089a71c45ee126dfd070c9b810a9341891df3fb2b27db8cb24de58855b3a3');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','diary_check_fault','bb5758b3d82f0167dbf36991a8c8f2683cece0c255f04dced48cd5c8ce4b8681','ca8089a71c45ee126dfd070c9b810a9341891df3fb2b27db8cb24de58855b3a3','818885015859cee5717bc76d73e67ddc1facdd11c05f543e5a34df43986ba820');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','diary_correction_step','ddd7d51471365a41bc4b5e4539d19b12db7253dd14e1833094c799d4a60d70fa','818885015859cee5717bc76d73e67ddc1facdd11c05f543e5a34df43986ba820','12992cdb2e84ce02dc35fa4ef276d770331b56ebab6774de0c1a0f33773bb449');
INSERT INTO "ledger_entry" VALUES(69,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','document_scan','6702f3078f271a3108f6abeca71616979fe0fce509d1687ddcde33c0a8cf9657','12992cdb2e84ce02dc35fa4ef276d770331b56ebab6774de0c1a0f33773bb449','65c752c1810f14eba96fc9261b1e96ffbf431c6ff9fc04ca19de064c548577d4');
INSERT INTO "ledger_entry" VALUES(70,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','draw','9073d26f55b8424b90a6b219b9644b9d17d3e63da95715118e0c6ffeaf930218','65c752c1810f14eba96fc9261b1e96ffbf431c6ff9fc04ca19de064c548577d4','481ed52f63b29984d2be44430fa246df0f538b80eabaf9a6210bea7337d4e3c9');
INSERT INTO "ledger_entry" VALUES(71,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','dwelling','e509307121a1a3d6c420b19524d6ededfb0cfee0b6d7ca6b64da64d53b4c1e7d','481ed52f63b29984d2be44430fa246df0f538b80eabaf9a6210bea7337d4e3c9','192b6759408a9428cf3fc5cf57fcc9fb02da71e3cdebc16e6de59c85b7264fa6');
INSERT INTO "ledger_entry" VALUES(72,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','dwelling_change','dd76fe16937684e05cc955f9227c0d459aa10928332925d472578216ed30836d','192b6759408a9428cf3fc5cf57fcc9fb02da71e3cdebc16e6de59c85b7264fa6','04d7eeff6b8f2985b3006ab4577711abc75e6a8d63cddef3f5269b8f3f3191ce');
INSERT INTO "ledger_entry" VALUES(73,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','erasure','f98bb8c1be52d9efb2c626d05ec51ee77723274c3b8705601de5a01ac60dad4d','04d7eeff6b8f2985b3006ab4577711abc75e6a8d63cddef3f5269b8f3f3191ce','0be8ed3c581dd255cb760b4010dd15b11bbd3493a20454602be170fcecceb180');
INSERT INTO "ledger_entry" VALUES(74,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','finding_resolution','01469a9a9f516f6aeae39fc09e3e35388ce751a9403783b9e4c664e30d189501','0be8ed3c581dd255cb760b4010dd15b11bbd3493a20454602be170fcecceb180','ca38f4e8c588cff83f21f49ba6760cef6c8a952c695e0169f51f146ad04ac9cc');
INSERT INTO "ledger_entry" VALUES(75,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','frame_unit','f9099bf24165283c28aebe865083efd04061442fcd6ef024a0e0ed2d15ef3a26','ca38f4e8c588cff83f21f49ba6760cef6c8a952c695e0169f51f146ad04ac9cc','44f9e7ac1ef5684879fbe3a12b933d2a7ae1db77a1d7a1243f8497034a1fc810');
INSERT INTO "ledger_entry" VALUES(76,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','inspection_answer','36fd9e6f109b91ef907f95cf6cf258f9a23277230c3e439b59cd81b60b8876bf','44f9e7ac1ef5684879fbe3a12b933d2a7ae1db77a1d7a1243f8497034a1fc810','0eea73e38cdedc03a3c733433f341c895f8e2c89309cbafc4b011968dcf4f494');
INSERT INTO "ledger_entry" VALUES(77,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','inspection_finding','ae837339026954a370201e9b5b235c5511f53c1adfa385c7c68287954382cbc3','0eea73e38cdedc03a3c733433f341c895f8e2c89309cbafc4b011968dcf4f494','6ffa3ff0e4c06f8f8cc7aaaa783d6560e0d789c0652a8c80a0cf43b91ad0f84f');
INSERT INTO "ledger_entry" VALUES(78,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','inspection_place','9ec9945b3b00d4a11b77ab9b3311a90c0e4c4c731edd69af66d4e50bc6798131','6ffa3ff0e4c06f8f8cc7aaaa783d6560e0d789c0652a8c80a0cf43b91ad0f84f','9467063a5a79efbc8cebf637ee531c71376b04b716155b4298688d493dd1190f');
INSERT INTO "ledger_entry" VALUES(79,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','list_unlock','646dcd9c32c5bd44361cccd4a83a54f85c5df5af36d552e178cadda446bff24e','9467063a5a79efbc8cebf637ee531c71376b04b716155b4298688d493dd1190f','420d2b61db78bc9265b04359748f803046d0fedddb76708afa1b9d634b2d87a9');
INSERT INTO "ledger_entry" VALUES(80,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','relisting','344af906802ca1ab19bc08842956ad226c69ff396b3637c3fbda82cdf067c690','420d2b61db78bc9265b04359748f803046d0fedddb76708afa1b9d634b2d87a9','deb2afb66e11a1ce9667f0a32fd93db3c617f1f14f774819a03f8eadc5c33489');
INSERT INTO "ledger_entry" VALUES(81,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','signal_decision','15170ce4838d9313f7241628a2d130bdda5bcc898aca943771612153b1a2bb98','deb2afb66e11a1ce9667f0a32fd93db3c617f1f14f774819a03f8eadc5c33489','97831f6a588d146afe5f31df10cf0fadcf5c4a3b8ffb5b296984a00c16812057');
INSERT INTO "ledger_entry" VALUES(82,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','substitution_decision','4ada93662b7e6823aa52df185ba11d1fb2398c98bbfd487b90e3fca5382d689d','97831f6a588d146afe5f31df10cf0fadcf5c4a3b8ffb5b296984a00c16812057','2696fe0fa7f32fad5a6eca7a9fab5037d1b660e90b77548894d32d8da96f69ce');
INSERT INTO "ledger_entry" VALUES(83,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','substitution_evidence','1fad14b584ddf998ae9cd12e8c3754bbaa6c7ed1d9346aafd607a1fb0ef64140','2696fe0fa7f32fad5a6eca7a9fab5037d1b660e90b77548894d32d8da96f69ce','7ca707b3c1dfd632c0e2e3eb1adaf1ac94c751fee3c17583796eb40560eaca54');
INSERT INTO "ledger_entry" VALUES(84,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','visit_correction','5571b7ea2b8fb10b66f8ab433eedea73e6def93fa4aafb8109b75973292ac2c1','7ca707b3c1dfd632c0e2e3eb1adaf1ac94c751fee3c17583796eb40560eaca54','5117705dabe4c3dbf44968502e05a16ef9be6e39b7d0861982721640184625fd');
INSERT INTO "ledger_entry" VALUES(85,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','area_import','ab52193c272143ed7ccf73e608babd6611fcd3ce95b79b64920632ec3a47120d','5117705dabe4c3dbf44968502e05a16ef9be6e39b7d0861982721640184625fd','d7913b2074ab793911d7a255cae967fb73883827eaeb563145445c9b45f26023');
INSERT INTO "ledger_entry" VALUES(86,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','area_replacement','0f39bb162d7f0a82eee041e6bf7b828d0ccb122bd0cbb84510958f46ff05eca5','d7913b2074ab793911d7a255cae967fb73883827eaeb563145445c9b45f26023','f97fa944fbf76a7925a6704e79cc866a17e6a792d4cfc7626eb697c24c295bb2');
INSERT INTO "ledger_entry" VALUES(87,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','backcheck_answer','e057dda6f06644483c21ca77de093eec4cbce71f24abaef1bf15299b4a02502c','f97fa944fbf76a7925a6704e79cc866a17e6a792d4cfc7626eb697c24c295bb2','9222bd71caf50f7612938500cbb85891a581439389a44e2f303b3b2ed3730cde');
INSERT INTO "ledger_entry" VALUES(88,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','backcheck_result','23790d64c902790db9a8f2f52b77431f9fb66bc287b0032f3ca45aa376251f98','9222bd71caf50f7612938500cbb85891a581439389a44e2f303b3b2ed3730cde','72c48b2aa1e71e4c05db906c85b75da2ab1fe23d1d5a9f31f5426073d132edc5');
INSERT INTO "ledger_entry" VALUES(89,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','commitment_void_decision','969e317b7223de69031f87098d1f30307c8e44ea4409c7fbfcd1ed7731ceb631','72c48b2aa1e71e4c05db906c85b75da2ab1fe23d1d5a9f31f5426073d132edc5','dbdfcd4e741fe29a493d9aa3088d5dd0ac4af1254d611f1fcb87e195f43169b0');
INSERT INTO "ledger_entry" VALUES(90,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','draw_explanation','2febe6a0d50b0106841b891e462a3208120630223676ad550d23f95ae7071de1','dbdfcd4e741fe29a493d9aa3088d5dd0ac4af1254d611f1fcb87e195f43169b0','87b455a6a440243ef3b86246789c7d1da01299456aafa8c2272ee6425318583d');
INSERT INTO "ledger_entry" VALUES(91,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','draw_void_request','424ce1a76db24c2e00f593c88e8eeac5e040bec30b5906252aa0577c615bdcfe','87b455a6a440243ef3b86246789c7d1da01299456aafa8c2272ee6425318583d','e70b52207029924670b2179c038151d1caa5536ade4fbfc07bf8c19a0b52834b');
INSERT INTO "ledger_entry" VALUES(92,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','enumeration_area','2e14671d44f6830ae8978362b5c6cb3c446277101c4f415a54fb53dd6bbfd4aa','e70b52207029924670b2179c038151d1caa5536ade4fbfc07bf8c19a0b52834b','b383939fb3f5d7991b1655b423a268353cb11c073e2754152d203df1a1aba4b4');
INSERT INTO "ledger_entry" VALUES(93,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','inspection_step','38bbe953bc447f2ed13dea2944a99016398b583d683addaa9d35e62df013e4f9','b383939fb3f5d7991b1655b423a268353cb11c073e2754152d203df1a1aba4b4','176e5f5095ebe61d1c591778e617824c7d2f53efecf02bd443cadb654a36b846');
INSERT INTO "ledger_entry" VALUES(94,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','pick_import','825109e0dc0fc818d7ad0d9d4703d5a05e707c95cca77e13abe17fb65158bf73','176e5f5095ebe61d1c591778e617824c7d2f53efecf02bd443cadb654a36b846','2e4ce9f32738654ab8a8955334b6fd11fa60f0301da7872f360175b028645f26');
INSERT INTO "ledger_entry" VALUES(95,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','relisted_dwelling','e67b6ecb8d6be02456cc14a0fe113afd4803a9709894237b55c67acbda784cdd','2e4ce9f32738654ab8a8955334b6fd11fa60f0301da7872f360175b028645f26','f1716f6040173c77a8046175488b294688ec5fc1a8d10927598b4a371d82401e');
INSERT INTO "ledger_entry" VALUES(96,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','relisting_step','fbf5ea2d57287bbf61af380dd9164ffd9b86ef52d4051e61bad6459c92be447e','f1716f6040173c77a8046175488b294688ec5fc1a8d10927598b4a371d82401e','dd1469792bfbaa4fa12926ccee2bd975946eeeec4c5362b755f0eb6e0691faf2');
INSERT INTO "ledger_entry" VALUES(97,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','reserve_extension','70800076e5694c67acde39ba37bea71ec975846b2eb7b559b6c539893f47d8a9','dd1469792bfbaa4fa12926ccee2bd975946eeeec4c5362b755f0eb6e0691faf2','3714c39bf1df12cec33bdc958e8515ba3135db529d0984d0ffe4214bddcd39f3');
INSERT INTO "ledger_entry" VALUES(98,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','sample_household','d66147de7fc08250946cc18a1c32864ec448ee1fcb87c270b264e6a6e2dc64c7','3714c39bf1df12cec33bdc958e8515ba3135db529d0984d0ffe4214bddcd39f3','1e661c44b6076d32cf93ac148c1c2823339571efea6c94092fa60411d87e882e');
INSERT INTO "ledger_entry" VALUES(99,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','area_replacement_decision','de6d25d9d62fcd785b76e66f31df5f9c5696a7c1687001058b6459dcbe80603c','1e661c44b6076d32cf93ac148c1c2823339571efea6c94092fa60411d87e882e','9ac12ee6dfd7b4d9acc485078ab20707f42427edee053361099cd0b2527621e7');
INSERT INTO "ledger_entry" VALUES(100,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','draw_void_decision','34ac54fffe1c8cad702170908527882bd5ead8828f64065c628bd83e9c2f9966','9ac12ee6dfd7b4d9acc485078ab20707f42427edee053361099cd0b2527621e7','dd9eafc27d65b99197afebc219f9882eca0e1cc0db89ec75b05ac7f612f6a507');
INSERT INTO "ledger_entry" VALUES(101,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','relisting_resolution','6868d5d925da0d92b929d35e59cdde70cd084b7266068538790546f1d4dc473c','dd9eafc27d65b99197afebc219f9882eca0e1cc0db89ec75b05ac7f612f6a507','02ac90336f87664315f3a864e7ef18956fc5a1b432e7e660a5fcc02216130165');
INSERT INTO "ledger_entry" VALUES(102,'2022-09-01 02:00:00.000000','stat','survey.read','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','void_area','c0e13491143f7b5c6153fe053bacb9bd620d6d859d90ae0414e1e976228de682','02ac90336f87664315f3a864e7ef18956fc5a1b432e7e660a5fcc02216130165','26a6e58298ef5669174c867990129e90deb03a973cbe74c42707d049fbb0c248');
CREATE TABLE ledger_fact (
	table_name VARCHAR NOT NULL, 
	"key" VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_ledger_fact PRIMARY KEY (table_name, "key"), 
	CONSTRAINT fk_ledger_fact_sequence FOREIGN KEY(sequence) REFERENCES ledger_entry (sequence)
);
INSERT INTO "ledger_fact" VALUES('account','stat',1,'1929f0ffa05bc733aff1b37b59a5e7885fcbbe17344a262704793c37e9bc9d9d');
INSERT INTO "ledger_fact" VALUES('account','sup',1,'67ecf94b18a2e922510940cde500904e6c5e3bc6568aff97d2dce39483559e65');
INSERT INTO "ledger_fact" VALUES('account','town',1,'3c927bf9e3506ab80636ce90263364d93dcf88039e95d74081c1e4f32ff76f78');
INSERT INTO "ledger_fact" VALUES('account','enum',1,'55f05c25ccb4b6ee619ab25784adaf846bc2218f4e644b94e16b129f31f18b4a');
INSERT INTO "ledger_fact" VALUES('account','audit',1,'4e3196ef25288fad26a6b9bfea2c77f3b31b1fd403a61f842e2192dd4e3ef2b8');
INSERT INTO "ledger_fact" VALUES('account','admin',1,'a22d19b1dfa704485ca6a331137f1e4c17531e55193c2f2d480c2b6725bf9600');
INSERT INTO "ledger_fact" VALUES('cycle','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283',2,'6aaedcc1cfb181d63afbf570ac3cbdf5e08f98bc176e54404e11d09c9ce78040');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100102001',6,'f37e3a275663c1dd21ac60acff588e3698c2f03ee27ccbf0228cef6bfa6540bf');
INSERT INTO "ledger_fact" VALUES('allocation','1db0d02f-5ac5-4bc3-a577-a271794e2837',7,'94a1efb703b6e211a2f720fc490661f99e8d7d022c3717820dc328b8477d6c9f');
INSERT INTO "ledger_fact" VALUES('area_boundary','a33884e9-adb8-4183-b6bd-8141e6646c2e',8,'c91b2ca7c59c5218a369f3d1cd8c46832499627b75782299e625323b516511af');
INSERT INTO "ledger_fact" VALUES('area_count','ac1',9,'af40a3249a3321a366e7f6c80bcaccbd3ccd5166aa54fdbfb95e4bb2fb4ea573');
INSERT INTO "ledger_fact" VALUES('backcheck_draw','b1',10,'b81cfce1abc1aa3aaac98c87685ee2e22d120612f328c77034163d3196c9935b');
INSERT INTO "ledger_fact" VALUES('budget_line','r1|1',11,'a2c4a3f22717fe42e382db614f5a83a1190a0618286c0bb2ab61dbb0641ec2f0');
INSERT INTO "ledger_fact" VALUES('case_disposition','4f64b1b9-8a9c-4414-b7de-fd540d852af9',12,'4aa753f9821a115eec508415a1fb1c9c375dd32237a1982e247e0c16521e49e6');
INSERT INTO "ledger_fact" VALUES('commitment','c1',13,'7337a8f8c6210909a67e005e20949e368ac16116ab938434d15278462ebb3def');
INSERT INTO "ledger_fact" VALUES('commitment','c0',13,'665a53a4d31f3b6bd38610724351e27a59f438a04264ed96fcd634eba368867e');
INSERT INTO "ledger_fact" VALUES('commitment','c2',13,'a0bc94ef0079a5a7bc23eb429d48177b064f7fe7b550fdc580d649f4bd5d4cf9');
INSERT INTO "ledger_fact" VALUES('diary_action','9ac3a790-2eef-43cd-9b46-5096b248ecd8',14,'9e90aa708c620d2f7c23e2dfb1a5b848b4ac02981dd4c1ab9bbdef94c862df01');
INSERT INTO "ledger_fact" VALUES('diary_check','aef18887-0383-4b36-a234-4da58965d380',15,'f29c1a566ef9d363a84333ed47aa627df3e4e09789afbca0453153deb1e4b2b1');
INSERT INTO "ledger_fact" VALUES('diary_correction','17506619-0f3a-4bd2-8655-59ca46c06934',16,'b7c0fb8d95fc19467c14e13bf650babd8b1a48e98bd7c8ed9b8f19013440851f');
INSERT INTO "ledger_fact" VALUES('document','a4a5094f-2a1a-4b39-aaad-810092e9643f',17,'a3061506bdb173a1fff6dc515a98646f6c4774119a4e2c67f28750a2799e19f0');
INSERT INTO "ledger_fact" VALUES('duplicate_decision','dd1',18,'99120215befd3dd51d80b915714e8ea9a420c8a4af66e9e51e26c6262c80a56b');
INSERT INTO "ledger_fact" VALUES('entry_count','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100102001|2022-11-02|1',19,'a66006116729239bd78f914b8fe522030a94b2a456d643f4edf8ed6f9f9e8642');
INSERT INTO "ledger_fact" VALUES('entry_count','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100102001|2022-11-03|1',19,'6c543e9c8b72f062b5c417d616391fc717b7311a84bcae8df2c5dddaf0342741');
INSERT INTO "ledger_fact" VALUES('erasure_request','q1',20,'eb2e4602abc2a2508dd88bbc68a744474d78d3c553f50d737b29665028c1ca1a');
INSERT INTO "ledger_fact" VALUES('export','e1',21,'5cb44d548fe1a2a7483a2456d3af2cabdbdf89b71d454c681f4446ace1d9409e');
INSERT INTO "ledger_fact" VALUES('finding','c16a6f6e-d4da-4afc-b4b3-1e90ef20ba37',22,'35382c08533b852f29fc1c84a7cc82fb289cb65ebd32d8982881269983de1d99');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',23,'07efab8dc4da3ae4b5534b0b2fda4f0e1ffa6f8ae6ede7a3d1a0fcc054fe9e16');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',24,'0e364f85e475f39efcb46f9f8b666457c0c6a69457f47dda9f0ff6b1adcb8925');
INSERT INTO "ledger_fact" VALUES('inspection','r1',25,'913c16997268450ee35bbd6d64e49311fb95f69dd7d5d7cc47f1d0c80dba598b');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',26,'fdf342432ee721b567d70a5350cf3c4858703f655267ae1b3910f8f214436016');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',26,'acc860655637d977afe244ec1a96a56d42e14c4a4bfeb7b67edc4fe32d8b0568');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',27,'e882987e95de6ff7721194f82efdf094bbf70c8cad4f7085f948f2d8313f1b9c');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',27,'a93b768b3bc4f0b0d051e6825c35c131868bfc3d9361bf00bf7923a982694d78');
INSERT INTO "ledger_fact" VALUES('maintenance_change','m1',28,'cc52f24506aeea2c3ae957fe8e72e44f9f2487af4a41ae114285eba68e339679');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',29,'58b79e34d4943dcb5d424776f979a3918e588f0d71ef5f37e5fcae6782990364');
INSERT INTO "ledger_fact" VALUES('new_occupants','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100103102',30,'81b86b2a521c6f9bb583c33e0867865dff24ac3cf958746ca43830dd255aace1');
INSERT INTO "ledger_fact" VALUES('organisation_member','r1|1',31,'c4b80b767f0c39ebf362a3682ec440b24435241414d072e51946836790479292');
INSERT INTO "ledger_fact" VALUES('password','audit|1',32,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',33,'60c7e196bf88f96b3b0226a88545ec3110f5a93e0311397fcae5298399e11423');
INSERT INTO "ledger_fact" VALUES('place_assignment','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|audit|440118101|1',34,'0413faa99e9cdad3c27d5a1027898ef9bf9595f1bf0d759b4a36e068f3b509c4');
INSERT INTO "ledger_fact" VALUES('plan_version','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|1',35,'6591d4dc67fec184f759807922ef4c2f882a7d0381d6c82db9f4e27614084e11');
INSERT INTO "ledger_fact" VALUES('plan_version','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|2',35,'6d6b0f717668e0befc450c2d67e33350f734d56d269582d68dfc9b221d6f4608');
INSERT INTO "ledger_fact" VALUES('publicity_activity','r1|1',36,'eae0e1f94b17bde1f8e6b93449e1586b6f751e572ba0c34eca6185e9eea046b6');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',37,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',37,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',37,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',37,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',37,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',37,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('safety_measure','r1|1',38,'dc80daca35febcf6b09352b6aefa08334d74b46ad4bc7fdd87b94466598dd1c0');
INSERT INTO "ledger_fact" VALUES('screening_answer','724c5344-6b53-456d-a3d8-1d7823ce79c9',39,'ddee6b3001ed2900d58b965a8f3ae8fd4cece3c0e1c4f9cf8cf37bd4c65d1945');
INSERT INTO "ledger_fact" VALUES('screening_answer','2e8ac16e-789d-4705-96d1-630ada58781b',39,'01d491a22fe43d513cac9b222306c3b3ad91e743471b87ba19e97a5e1f9f645a');
INSERT INTO "ledger_fact" VALUES('screening_answer','712dd9c5-c282-4f95-9614-d4418eed4e5b',39,'500f1c5bc1936d01e5d00f83db29d7f5a63e173be68903ea8a11ec83f4ae7ca7');
INSERT INTO "ledger_fact" VALUES('screening_answer','77fee7a5-12ce-40d3-8247-b02a8e6575b3',39,'22365a164d2819d4244200f42d01c2d2b92d4dafab7b1e79832558a148ca525f');
INSERT INTO "ledger_fact" VALUES('screening_answer','dbc16ba3-06e7-4e09-a25e-d87718665b27',39,'da406d32396a87b2692a25fead341fac9efa66368c4fec3938201333fe27d240');
INSERT INTO "ledger_fact" VALUES('screening_answer','457991b1-2a6a-4a68-a162-ba0286da1273',39,'b6942e84a6b16bf63253fc021d17e43e6ab3e82a922fc0ec0915820875114f69');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',40,'29e5499500852e8a50bccd11c0c1e71060f52bb6e6c4cd531863202dbc1b31b9');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',41,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',42,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',43,'95ee604d2c40b462b647e50fd859ccc94b1f9858b729a1d2de9a5115ec4c4289');
INSERT INTO "ledger_fact" VALUES('spending','r1|1',44,'40beb5a523b9fdee5b6889c61c75e9d7ae32cafc399ff6cf236444bd58d35a25');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100102001|2022-11-01|1',45,'2e55d6dcc77c16c1433a89dd54ad5a209a1629aff3d6df5c55bdabd227a26375');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100102001|2022-11-01|2',45,'3f225a354e759881c79e0682a5cf307d95add8a285ea30098fd50f496ee4c55c');
INSERT INTO "ledger_fact" VALUES('substitution_request','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5',46,'4356ef9f4accc2b6d00c2a7031319518996f59d0a078e002ab41cbc1d2ab54d0');
INSERT INTO "ledger_fact" VALUES('substitution_request','53c48dcb-fc9f-4149-946e-b17e4f21e2f5',46,'8544618e6f4014045e666b92d953dedaa7de4b1c19ee4aa99b5566796eafb0f4');
INSERT INTO "ledger_fact" VALUES('task_statement','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|8|1',47,'07edad9ac07ec3d893c5527a47d962092618bed7c7d320862109859a7aaa9240');
INSERT INTO "ledger_fact" VALUES('training','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|enum|listing|1',48,'734dd8d4987044a2ef721ae4c9bff90d13fba7b0aebb269a0e65b3803639968d');
INSERT INTO "ledger_fact" VALUES('training','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|enum|screening|1',48,'386cc7463cf5c16d506ef3bb9401d720e09ae2af5c89a4032211fa6eb4aab447');
INSERT INTO "ledger_fact" VALUES('training','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|enum|placement|1',48,'31d81fbddac36bf187c21e5bccdf28adc64723e35cc909ab5c534a7758344589');
INSERT INTO "ledger_fact" VALUES('training','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|enum|bookkeeping|1',48,'8f26235f5969f7b266f745122eca0778e54b3b5033cc7bcded35c35a262b2f6e');
INSERT INTO "ledger_fact" VALUES('training_attendance','r1|enum|1',49,'00480b350da945ab1e10fdcc8fa2df0f9c3fb390a8b61937543280a34e934b53');
INSERT INTO "ledger_fact" VALUES('training_session','r1|1',50,'20578ac0aa1937762c1802a82dc7fdb02059f866c5051d05bc6f5c163fba2d6e');
INSERT INTO "ledger_fact" VALUES('training_test','r1|enum|1',51,'cb9c5760d697ff0edf134854668197861eedff8a38b3533556973814cba99edc');
INSERT INTO "ledger_fact" VALUES('trial_decision','b5258554-6531-419a-85be-18cd4bf18110',52,'ad42c1344c22ec25af9522f40112396b612a0ef6ef22bb8da592db633a97cdf0');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',53,'17b3031a094d97c4fe7cedd13474ec610d266ea089334c001f0b0c7fb8199072');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',54,'ca3486bdc06824581bd0a7798a4825210f94b13faf266b8b8fe9696f16d2d69c');
INSERT INTO "ledger_fact" VALUES('visit','74adcd20-da0b-4301-9b17-9a625a19c6e2',55,'431147a2db071c5e8283a67e73aacedea874b142e2e158473689da9c0c074770');
INSERT INTO "ledger_fact" VALUES('visit','856c8600-78e1-4d03-a628-00e00bd028a7',55,'2caf10fdd71da7fe1c0721f44ddfcd1c0b912069a90fe43f52342843a44019a5');
INSERT INTO "ledger_fact" VALUES('visit','1072ede7-4569-44ea-b23a-d9af4953dabf',55,'78d6e70f1a0962cd51f09c01f6cff09adf91d1f239413bccafdf675a9b40b57b');
INSERT INTO "ledger_fact" VALUES('visit','453c398a-8bc1-4f36-bc7e-f26238abf971',55,'c77aeef5067181cc33a202bf1501c4ec6569b5b32cc634cd9498155be6069eeb');
INSERT INTO "ledger_fact" VALUES('visit','1d2b7cdc-61af-4351-9cf2-cf6e6f3f5908',55,'594ce0f51af208d25cd9b5fd38a4fca8fbd22b83b0cf320b035bef8cf6eca3a9');
INSERT INTO "ledger_fact" VALUES('visit','c0111919-d7f1-4c0e-81eb-358361e7d9c1',55,'145b83b291103d1d8056b8d42b57a97110f0c288c18650d2b8fffd916ae13645');
INSERT INTO "ledger_fact" VALUES('account_correction','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283|44011800100100102001|2',56,'71806c5d462a6f75d3dbc6fb8ccfb49841342ba75f9fb732396991e99cc9483c');
INSERT INTO "ledger_fact" VALUES('allocation_decision','1db0d02f-5ac5-4bc3-a577-a271794e2837',57,'5353bc767f7ab0d6b057211c0f1d574ba168cf89cbe2dd56c471d54e4a34859b');
INSERT INTO "ledger_fact" VALUES('allocation_level','1db0d02f-5ac5-4bc3-a577-a271794e2837|provincial',58,'f34f359e9d646467ef9849fb753e437192a02cb6cd2c563f9c0d2d79e185cb27');
INSERT INTO "ledger_fact" VALUES('allocation_level','1db0d02f-5ac5-4bc3-a577-a271794e2837|city_county',58,'a26b8edf782138637f25ac4d8fe70990a2090522ea4caf01401078bf873cf29d');
INSERT INTO "ledger_fact" VALUES('allocation_level','1db0d02f-5ac5-4bc3-a577-a271794e2837|district',58,'6cc4d6bb31b50cc3e36b4b3c24b012364156b59c4d8cc7d282a9d37af353bc77');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',59,'a6cedee39a3473e4a28189e5d092d9533383ea224d11e84a4c5447ac51586de0');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',60,'6c8c6baa24911fa125c2a1b07294a0f3c9193d0467e4b6b0d8dac73d4697706f');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','011a6da3-23a0-4bcb-a89f-b4279c796da9',61,'611a34c9cb9e512b80f78b29f6a35772f731f15f3d8639f63b88c5da2c0db066');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','9ac3a790-2eef-43cd-9b46-5096b248ecd8',61,'73c79690f6d97edaebe77f4e00c4d16b7a9bcf5f52650fc9f621b005a9f82332');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',62,'c933ac9da45938295290e91a16659fc0b931cab750edb0ad965c3eac03454981');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',62,'4830709320cc8d84a57566ccfb723e4310cf9e5ac47cc15035ff4bbd5c6af90f');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',63,'6914721da4241c02732eb37d9e6461b6bc8e1e609dd5123a51b6ab890bbd00f5');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',64,'320e7fffd221724d2aba5d7b5ca3fd5d0c3a7fe90c46bd1dff3fcf54afbfef78');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',65,'26ab04af00b34b4826088e4c051b51fb224677296f4d2bb0a17dda32ff70c0d6');
INSERT INTO "ledger_fact" VALUES('commitment_void_request','v1',66,'2000e103c684d281a16c87fbd532bfbcd09f0ce578638645615c02e84b133c11');
INSERT INTO "ledger_fact" VALUES('diary_check_fault','aef18887-0383-4b36-a234-4da58965d380|missing_unit',67,'2d08f21451daa98546fc24cad4f7cd24d9b38620c2dcca30e43fbeb6682cbf18');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','17506619-0f3a-4bd2-8655-59ca46c06934|staff_confirmed',68,'9c6766a1f19965ca94d145d2322ef7d54ee08008115840f5325a6019ead51374');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','17506619-0f3a-4bd2-8655-59ca46c06934|household_confirmed',68,'10856e7976de5bb81c053f31daf6b14827dc623688b04da4f4de6de0966cfd32');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','17506619-0f3a-4bd2-8655-59ca46c06934|carried_out',68,'6b393d058fb8f54095e2c59256feb4cb56ae5cbf11bad3c95d2a6ddf250dc9f0');
INSERT INTO "ledger_fact" VALUES('document_scan','e7ac1bd4-7966-4295-8812-38a3765bdc55',69,'8c8d3ef547308c296fa8dccd96c1a48e8964d454419f81c3fc4818f5c45a7372');
INSERT INTO "ledger_fact" VALUES('draw','d1',70,'c58227b6963b7e3e0ddd03183b313cf76dd0cb91499ff30a8b48661e3d83fe18');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',71,'a1de231e1a378634edf6a44fdb2fbabe283a189177717f2e55b6437f9ecc6277');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',71,'a4039f7178527970b612f0bcdd3e43243e0f9bb513e7a630174d9a34b8155db1');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',71,'418540024189bcc273a7b5db946d3fae46bb759ca38d41f1a9cbf74e8c1453a5');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',71,'b162255461287e620b1f3d7a8d60e712a59676d0e9b7e838beca3e131f73a6fa');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',71,'68a58d5ca5fa7290f876e1ae3503d1c65c87e489dd1811b0dbb7d825cd492ed5');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',71,'64e81c29db01e2d91d7d1b9719004dab6cdf9864285a9200c1aa9054ebb8b7ac');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',72,'3581cb625ee3e31f4a7995665744ba380132ebbda36b7f6eb5af56864fe611fb');
INSERT INTO "ledger_fact" VALUES('erasure','q1',73,'580116003787e7b242e2e24509aba90fcec6fe5450cd3bdccfe7363bc6a43a85');
INSERT INTO "ledger_fact" VALUES('finding_resolution','b971b94b-5f19-4d73-9027-0f6357c44e2d',74,'84997d0bb910919c2a6bb2270aef8a97ea049c505eeed113a51d266a0f5692af');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',75,'03da0137cc8d351e968f1c4d479df6b80cd8a63dbe46a4cf096c35336f4de4d1');
INSERT INTO "ledger_fact" VALUES('inspection_answer','r1|440118001001001||M03|1',76,'84ce5efd2ec78346a1c39238dea7c108f41cadb7cf5ab2cbd7206096f4e3b485');
INSERT INTO "ledger_fact" VALUES('inspection_finding','r1',77,'95bf2acb610ecda4a3d9877ca4b7d3517c71bbe71cbc9ae1a203dc7e81a2b868');
INSERT INTO "ledger_fact" VALUES('inspection_place','r1|440118001001001|',78,'0d30f8fd8cfb6741c680d38552586dc59e38bfb3fa694df612dc6a0537f8aa0e');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',79,'ed6df5271cd8db12c0be9ca65db057493c90573bb0d5602f0d18b1a2e6c6dfcb');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',80,'1e21f2cf6282c91e6e8d6db7d0450e5984c8b9948d118cab257d01ec51a57c10');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',81,'c0c7fdc9661f9ffb76427bfae3b6aa0d93dc8e725077f10b603d3718cffb3673');
INSERT INTO "ledger_fact" VALUES('substitution_decision','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5|approved',82,'d4ce246e545bea7c1eef7fab8838920e1571924fa13122c9c242958ed20205a6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5|carried_out',82,'9eaa80a915dc9cc218e6f5987f725c9144fef244a1380c3f70ebbf010017942c');
INSERT INTO "ledger_fact" VALUES('substitution_decision','53c48dcb-fc9f-4149-946e-b17e4f21e2f5|approved',82,'4131e9cd2fc2ec078bfcf01d8627c0a2b84d7396a70e3ec52ecef55d46e5b4d5');
INSERT INTO "ledger_fact" VALUES('substitution_decision','53c48dcb-fc9f-4149-946e-b17e4f21e2f5|carried_out',82,'0e75507fd9b40f66804f88556a265073f06e0846d67caf8738cc862fb8ac2099');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','53c48dcb-fc9f-4149-946e-b17e4f21e2f5|village',83,'5a394ce94616c4173b969c6679f9ea5f8a998b0f170e259c416de1f30036d8ce');
INSERT INTO "ledger_fact" VALUES('visit_correction','fba713a0-7323-474e-be72-f2733c83a086',84,'79e5c9f2c5e07d87983b0afabdb7b97aa05c02cabfd10a0647e29a85821ef29d');
INSERT INTO "ledger_fact" VALUES('area_import','a1',85,'63d155d74e6abdc812c377920a6de85f954ecc83558dd918838d3eed4da0698a');
INSERT INTO "ledger_fact" VALUES('area_replacement','b1d1bdf5-fa5f-4cd2-b870-e7269bd23a21',86,'b72621cdbe32f34e80db80dc6a863d62a1755c4b75a1faf0ea38e870d3472c90');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',87,'b427728adbe7e5f390ce3423ffc436f1890180963771993a287efc5c5ca6e4e3');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',88,'25cf1db442a14632e71a9c5318e64c74a9025082a45af06338954f7f1e12a8c0');
INSERT INTO "ledger_fact" VALUES('commitment_void_decision','v1',89,'28985a6151306698fc94c7184bd919a9278cb71adbde63c6b889ed59e8688467');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',90,'249a23c34bbb0a580d2e5a1b4b0e5560a20e5a70128ecaf19e33f0c8c29eb8eb');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',91,'5f67f8bcf2fdc7e240db78de60c9af5ca5e1475688a6e2a2362fd373752c7292');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',92,'c9e98d1418a8c6b4f2707f68a336f8a787b81b15755179a558bd9a316621e094');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',92,'e8d6a091b307135dd2b523b53b21c0623286d1f07d66430bf56e1134577ff06c');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',92,'75ed561ac79e7ae8d8c1cc4787d555d3f4e06db71ee692877f472eef49e85fea');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',92,'3c00a5e0427cdb02248fae9654da46072f04e7c05b5937988b017109f08d6623');
INSERT INTO "ledger_fact" VALUES('inspection_step','r1|1',93,'d7765ae166500cd72547430dbbf93316f8f69c1fd792022edd915f8189208f42');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',94,'f56784cf7807289d5a0676f2e020b4dc40845cc6074d2a40aa125eb95c873672');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',95,'ab03535b71dbd2739a3669f10fcc906f5a5f8754c61fab06fa1651a8c54d0b5a');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',96,'b1bd2c44a109ea9c5bf1b99890318b1ed6dfa6519e8ab818a81cab012b8f113a');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',97,'48b773cd851e140107dc01506d8ae72f5e6347ed165ce6ef3b767abf701f871b');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',98,'66897abddd7e174b4035b14d3867ce118c787a1984e8506b7551a690c9be0287');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',98,'ca7257cbb34e891ee035bbbda4eb3e4fb5261f93e9e6bb93cff93e972a2203a0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',98,'ac0f63d08fc996a4d9baf92fa3ee034b8b39e0bde660c63759ab7af995a51d6a');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',98,'27046479722e6b50d8a56900fcd87e4a2d00c7d72f4d614490936e299abe6186');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',98,'cc5385deea6977a106db550b636aa0b61ad9410438d4937f5a2fad75f501ab05');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',98,'6bb2ba0bb24d7aeb0f89e68aafeb32079368e6b1eb84558b411942449592f8a1');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','b1d1bdf5-fa5f-4cd2-b870-e7269bd23a21|approved',99,'e4289e2d38a9b115035f597f45d1a7f6e5f93408a2e591ab295cd31e2bc2edbf');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','b1d1bdf5-fa5f-4cd2-b870-e7269bd23a21|carried_out',99,'a0b95dd642d4761f680d10071871ed6579296d4ad5c93e7539b36835c1136036');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',100,'2568e59b34be8f2c51a4d6040d064bce9f59744a3713dda3587326f8d32467dc');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',101,'30ac37c62dfc0687ba625120c7dd31374b1e695285b982d38e6f3b7eb5aca756');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',102,'91aa394cbf4cda6328a705a4a377705b3cd1f6b61d40eddafba0df30de712a46');
CREATE TABLE "list_lock" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	sort VARCHAR NOT NULL, 
	list_digest VARCHAR NOT NULL, 
	order_digest VARCHAR NOT NULL, 
	n_units INTEGER NOT NULL, 
	lock_no INTEGER, 
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label_lock_no UNIQUE (cycle_id, ea_id, label, lock_no)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','l1','440118001001001','households','','0','1',39,1);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','l0','440118101201001','households','','0','1',39,1);
CREATE TABLE list_unlock (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	lock_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	CONSTRAINT pk_list_unlock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_unlock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_list_unlock_lock_id FOREIGN KEY(lock_id) REFERENCES list_lock (lock_id)
);
INSERT INTO "list_unlock" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','l0','440118101201001','补录两户');
CREATE TABLE listing (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	datum VARCHAR NOT NULL, 
	n_buildings INTEGER NOT NULL, 
	n_dwellings INTEGER NOT NULL, listed_by VARCHAR, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39,NULL);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39,NULL);
CREATE TABLE maintenance_change (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	change_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	code VARCHAR NOT NULL, 
	happened_on DATE NOT NULL, 
	successors VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_maintenance_change PRIMARY KEY (change_id), 
	CONSTRAINT ck_maintenance_change_kind_is_known CHECK (kind IN ('household_moved', 'household_split', 'household_merged', 'household_died_out', 'dwelling_demolished', 'dwelling_new', 'area_changed')), 
	CONSTRAINT ck_maintenance_change_code_has_a_known_length CHECK (length(code) IN (15, 18, 20)), 
	CONSTRAINT fk_maintenance_change_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "maintenance_change" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','m1','440118001001001','area_changed','440118001001001','2022-09-01',NULL,X'343232313134346168743EBA0AA5D25EDDEC506C8C6BBB9BA2ECABF5518D60F51CCBDF615000CD62A86020431B5E65A4');
CREATE TABLE mapping_profile (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	profile_id VARCHAR NOT NULL, 
	form VARCHAR NOT NULL, 
	name VARCHAR NOT NULL, 
	mapping_json VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	CONSTRAINT pk_mapping_profile PRIMARY KEY (profile_id), 
	CONSTRAINT fk_mapping_profile_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_mapping_profile_cycle_id_form_name_version UNIQUE (cycle_id, form, name, version)
);
INSERT INTO "mapping_profile" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','m1','platform','平台','{}',1);
CREATE TABLE new_occupants (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	replaced_household_id VARCHAR NOT NULL, 
	screened_at DATETIME NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	answers BLOB NOT NULL, 
	CONSTRAINT pk_new_occupants PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT fk_new_occupants_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_new_occupants_another_household CHECK (household_id <> replaced_household_id), 
	CONSTRAINT ck_new_occupants_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT uq_new_occupants_cycle_id_replaced_household_id UNIQUE (cycle_id, replaced_household_id)
);
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'3432323131343461653502774C6576FAAB2382924857F2C4B01B82F282B33C0CEAFA297E8924C587E86A1F89757FCA487C60EFA871635918381C33A5B8866C75B6DD58C4664CE26251D4AC7BB7A3961AD6387B19DEB57B1D6B11BBB41F23CDEC48715B9F9C500A17474556028F8306636C9FC4F02372EB4A2A81DE479D281B8AD2FF8F865670E54AF444130448FD6472C5A2E8A8F0CB663753ECF25892F8F45F671B561BB36608E19BF2F2C4046A0673DE1BC4DFA6287350F6631A3471F6DCAA091B6575B33337A2F8498B1D205874B89684BD9B9637AF7B191EA58449400E82E0F5EA5665E350D8D2CEFF023253E0272AF84D4CC7F17D77887E6D972ABFF4E55E82184EF2BDA7F78296F6A25019079872287EACC2BFD0B7BF09B0E45A0026737EFE06B352D537C3D5AC11AB3BA876F48EE5020DDA833B914F19D844BC87DD9D805B7AAA10BD144F679993F68EEA9E287C8689AEEED6FEF710C450670E19CF883F0505F8A8C39B5950F17EBA23F3AE2DF6C8C2EB4434AEB53D7F20A28220E30EB6FB7524FC2FCCBB1D5C307D18540D16B538C76E6DD607E81363796B8F8A5EC7E1C384D9BDC0EF3255AFCC755B4BE5445E5957193096231FE19139A74ED6176BE315644E39B0F516546E7A620C18396487C6E2DB643AACE1CEDDACE9FA71472F3DDEA6A1504F24106ED74BCF7EEAA6F5B7A0E349853A5121A73F401CFB4AA00CBBCCD4265F733F90A7E1F1A531CCCF25A2394C9274DB0A2BAFFD2211D8B43971EA809E66991FBE2D3B51E16D257703B2045EA7763D547DB4E77C543194807BCAB9BE0623508B2EB756B60562B6E4B6804476');
CREATE TABLE organisation_member (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	member_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	body VARCHAR NOT NULL, 
	town_code VARCHAR, 
	name BLOB NOT NULL, 
	unit VARCHAR NOT NULL, 
	duty VARCHAR NOT NULL, 
	task BLOB, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	CONSTRAINT pk_organisation_member PRIMARY KEY (member_id, version), 
	CONSTRAINT ck_organisation_member_town_code_is_nine_digits CHECK (town_code IS NULL OR length(town_code) = 9), 
	CONSTRAINT ck_organisation_member_from_before_until CHECK (until_on IS NULL OR from_on <= until_on), 
	CONSTRAINT ck_organisation_member_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_organisation_member_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "organisation_member" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,0,NULL,'leading_group',NULL,X'3432323131343461C734EBF0FA9E31B4BFFA12538CED960A63F90D4D42B0E05143BB7F514FE06A6C0BE68B148D1F57FAA50F32','区政府','head',NULL,'2022-04-06',NULL);
CREATE TABLE password (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	password_hash BLOB NOT NULL, 
	is_temporary BOOLEAN NOT NULL, 
	CONSTRAINT pk_password PRIMARY KEY (account_id, version), 
	CONSTRAINT fk_password_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'343232313134346145230015BF74073DB5EF99693E5D91AFA655E93885DD32F23722990C866883BDBB89E227A08529DD48DE0DC52BDE32',0);
CREATE TABLE photo (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	photo_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	media_type VARCHAR NOT NULL, 
	n_bytes INTEGER NOT NULL, 
	digest VARCHAR NOT NULL, 
	CONSTRAINT pk_photo PRIMARY KEY (photo_id), 
	CONSTRAINT fk_photo_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_photo_media_type_is_known CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp')), 
	CONSTRAINT ck_photo_n_bytes_positive CHECK (n_bytes > 0)
);
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE pick_import (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	source_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	profile_name VARCHAR, 
	acceptance VARCHAR, 
	CONSTRAINT pk_pick_import PRIMARY KEY (draw_id), 
	CONSTRAINT fk_pick_import_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_pick_import_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id)
);
INSERT INTO "pick_import" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','picks.csv','0',NULL,NULL);
CREATE TABLE place_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	place_code VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_place_assignment PRIMARY KEY (cycle_id, account_id, place_code, version), 
	CONSTRAINT ck_place_assignment_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT fk_place_assignment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_place_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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

[frame_review]
open_findings_stop_draw = "error"          # (U) open findings of this weight or above stop the draw of areas: "error", "warning" or "none"
size_change_percent = 20.0                 # (U) households of a village against the edition before; a larger change is a finding

[allocation]
method = "proportional"                    # (U) how areas are spread over urban and rural on paper: "equal", "proportional", "square_root"
confidence_percent = 95.0                  # (C) confidence of the national precision goal
national_relative_error_percent = 1.0      # (C) printed national goal ±1 %; goals of province and county are not public
cv = 0.8                                   # (U) spread of income per person between households, as a share of its mean
intra_area_correlation = 0.15              # (U) likeness of households of one area; later from the screening
document_required = true                   # (C) Plan §8: reported for approval; (U) that the approval names its document

[boundaries]
max_area_km2 = 3.0                         # (U) a larger area is too large to walk
max_diameter_km = 3.0                      # (U) a longer one too
overlap_tolerance_m2 = 100.0               # (U) areas that overlap by less touch each other
gap_tolerance_m = 50.0                     # (U) neighbours with a narrower strip between them should touch
outside_tolerance_m = 30.0                 # (U) a dwelling so far beyond the outline still counts as inside: accuracy of a phone

[replacement]
min_households = 60                        # (P) rule of 2013: an area with fewer households may be replaced
document_required_levels = ["provincial"]  # (C) the province applies, the national office approves; (U) for the other level
approver_must_differ = true                # (U) nobody approves the replacement that he or she has asked for
allowed_until = "draw"                     # (U) last step before which an area may be replaced: "listing", "lock" or "draw"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[listing_checks]
duplicate_min_score = 80.0                 # (U) two addresses at least so alike (0-100) are shown to a person as perhaps one dwelling
duplicate_max_distance_m = 200.0           # (U) further apart on the map they are not
other_count_tolerance_percent = 15.0       # (U) dwellings against electric meters or registration; beyond it a finding
n_neighbours = 5                           # (U) nearest areas with which vacancy and change are compared
rate_outlier_points = 20.0                 # (U) percentage points from the neighbours'' median; beyond it a finding
vacancy_second_look = "either"             # (U) a vacant dwelling is looked at again by "other_person", on "other_day", "either" or "both"

[relisting]
share = 0.2                                # (U) a fifth of an area''s walk segments is listed again, blind, by another person
min_segments = 2                           # (U) at least so many segments of an area
min_dwellings = 60                         # (U) with at least so many dwellings
confidence_percent = 90.0                  # (U) of the exact one-sided bounds of list coverage
min_coverage_percent = 95.0                # (U) upper bound below it: list the whole area again; estimate below it: a person decides

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[ceremony]
revealer_must_differ = true                # (U) nobody reveals the seed of the draw that he or she has committed to
void_confirmer_must_differ = true          # (U) nobody confirms the void of a draw that he or she has asked for

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[visits]
min_persuasion_days = 2                    # (U) persuasion visits on fewer days than this are noticed
persuasion_days = "warning"                # (C) a warning by default, not a rule; off, warning or required
min_persuasion_hours_apart = 2             # (U) persuasion visits all within fewer hours of the day are at the same hour
persuasion_hours = "warning"               # (C) a warning by default, not a rule; off, warning or required
persuasion_persons = "warning"             # (C) every time the same person: a warning by default; off, warning or required
min_no_contact_visits = 3                  # (U) "no one at home" is a reason after at least so many visits that met nobody
min_no_contact_day_parts = 2               # (U) in so many of morning, afternoon and evening
afternoon_from_hour = 12                   # (U) the afternoon begins
evening_from_hour = 18                     # (U) the evening begins
no_contact_weekend = true                  # (U) one of these visits was on a Saturday or Sunday
min_recheck_days = 2                       # (U) a vacant dwelling or an address not found is looked at on so many days

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

[diary]
first_week_days = 7                        # (P) a coaching visit within so many days of a book''s first day
rounds_per_year = 4                        # (C) a full round of visits by the office each quarter; (P) calendar quarters
weak_window_days = 30                      # (U) a weak account is judged over the last so many days, a month
few_entries_after_days = 10                # (U) entries are called few only when so many days were counted
max_faults = 3                             # (U) more faults found by page checks within the window: a weak account
action_wait_days = 5                       # (U) days after a step before the next, stronger one is proposed
subsidy_min_days = 15                      # (U) days a book must be kept in a month for the subsidy of that month
subsidy_in_trial = true                    # (U) whether the months of trial bookkeeping are paid
handover_min_trial_days = 10               # (U) a shorter trial is named at the hand-over to formal bookkeeping

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[progress]
forecast_window_days = 14                  # (P) the pace of the last two weeks; a shorter record counts from its first day

[publicity]
min_activities_per_town = 1                # (U) recorded activities that cover a town in a stage
warm_up_ends = 2022-07-10                  # (P) 预热: until buildings and dwellings are listed (Plan §10: mid-July)
screening_ends = 2022-08-20                # (P) 摸底: until the end of screening (Plan §10)
account_opening_ends = 2022-10-31          # (P) 开户: until the trial books start (Plan §13)
trial_ends = 2022-11-30                    # (P) 试记账: until formal bookkeeping starts (Plan §13)

[training]
pass_percent = 80                          # (U) right answers in the test of the hard points
test_required = true                       # (U) who attended is trained only with a passed test of that stage

[funds]
warn_at_percent = 90                       # (U) spending of a budget line above this share is reported

[inspection]
n_areas = 3                                # (U) areas chosen by the seed for an inspection
n_households_per_area = 5                  # (U) households chosen in each of them, where the stage has households
due_days_minor = 14                        # (U) days for the correction of a minor finding
due_days_major = 7                         # (U) days for the correction of a major finding
due_days_serious = 3                       # (U) days for the correction of a serious finding
verifier_must_differ = true                # (U) nobody verifies the own correction
[signals]
# When a pattern in one person''s work of a month opens a check. All (U): chosen so that an office of 15 honest
# enumerators and 150 households has at most one false case a month in simulation (docs/quality.md).
overlap_minutes = 2.0                      # (U) talks at two dwellings that begin closer together than this overlap
overlap_min_visits = 2                     # (U) so many in a month
fast_minutes = 6.0                         # (U) at the next dwelling sooner than this after the start of a talk
fast_min_visits = 4                        # (U) so many in a month
speed_kmh = 80.0                           # (U) faster between two visits than anybody drives in a village
speed_min_m = 1500.0                       # (U) shorter ways are not judged
speed_min_visits = 2                       # (U) so many in a month
usable_accuracy_m = 100.0                  # (U) positions less accurate are not judged
far_m = 300.0                              # (U) farther from the listed dwelling, after the accuracy was taken off
far_min_visits = 3                         # (U) so many in a month
far_min_percent = 20.0                     # (U) and so many of those with a usable position
same_place_apart_m = 50.0                  # (U) dwellings this far apart cannot have exactly one position
same_place_min_visits = 3                  # (U) so many in a month
mock_min_visits = 2                        # (U) visits whose device reported a mock position
day_starts_hour = 7                        # (U) earlier is an odd hour
day_ends_hour = 22                         # (U) from then on it is an odd hour, unless the household asked for it
odd_hours_min_visits = 3                   # (U) so many in a month
odd_hours_min_percent = 20.0               # (U) and so many of all visits
clock_back_minutes = 30.0                  # (U) received later, said to be earlier by more than this
clock_min_jumps = 3                        # (U) so many in a month
min_answers = 30                           # (U) fewer screening answers of a person are not judged
alike_min_households = 6                   # (U) so many households alike
alike_scores = 3.5                         # (U) and so far beyond the funnel (standard deviations)
digit_error_per_million = 200              # (U) chance of an honest person per test, in millionths
outlying_min_visits = 10                   # (U) fewer visits of a person in a month are not compared
outlying_scores = 3.1                      # (U) outside so many standard deviations of the funnel
counts_min_days = 20                       # (U) shorter books are not judged
counts_min_dispersion = 0.5                # (U) variance / mean of the entries per day; bought by chance it is 1 or more
counts_max_same_percent = 80.0             # (U) days on which two books have the same number of entries
counts_min_households = 2                  # (U) so many books of a person
backcheck_min_denied = 2                   # (U) back-checks in a month that deny the visit or differ a lot
backcheck_max_error_percent = 40.0         # (U) more of the answers of one back-check than this differ

[backchecks]
percent = 10.0                             # (P) share of the visits that is checked again by another person
first_percent = 20.0                       # (P) the share in an enumerator''s first weeks
first_days = 14                            # (P) two weeks from the first visit
due_days = 14                              # (U) a back-check is late after so many days
amount_tolerance_percent = 10.0            # (U) an amount within this is the same answer

[tablets]                                  # work without network (docs/sync.md)
token_days = 120                           # (U) a tablet signs in again after so many days; what it holds is kept
clock_tolerance_seconds = 120              # (U) a clock that differs by more is put right, the raw time is kept beside
late_days = 30                             # (U) what comes in later than this is marked
pin_min_digits = 6                         # (U) digits of the PIN that unlocks a tablet
pin_iterations = 600000                    # (P) OWASP 2023: PBKDF2-HMAC-SHA256, 600,000 iterations
pin_delay_minutes = [1, 5, 15]             # (U) lock after wrong PINs, step by step; then the office helps

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

[weights]
substitution = "slot"                      # (P) a substitute stands for the household it replaced; "nonresponse": it counts for nothing
nonresponse = "cells"                      # (U) "cells", "propensity_classes" or "inverse_propensity"
propensity_classes = 5                     # (P) five classes take away most of the bias (Cochran 1968; Rosenbaum & Rubin 1984)
min_respondents = 20                       # (U) a cell with fewer respondents is joined with its neighbour
max_nonresponse_factor = 2.5               # (U) so is one whose respondents would count for more than this
trim_upper_medians = 5.0                   # (U) a weight above so many medians is cut, and the rest spread over the others
first_phase_method = "raking"              # (U) screened households to margins: "linear", "bounded_linear", "raking", "bounded_raking", "logit"
second_phase_method = "logit"              # (U) bookkeeping households to the screened ones
lower_bound = 0.3                          # (U) least factor of a bounded method
upper_bound = 3.0                          # (U) largest
controls = ["n_persons", "income"]         # (P) screened numbers that the bookkeeping households are to add up to; where one is missing, the gaps are counted
category_controls = []                     # (U) screened categories that they are to add up to

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
fact = "group_recorded"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
fact = "staff_in_place"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
fact = "budget_secured"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
fact = "publicity_complete"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
fact = "training_complete"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "team_ready"
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
fact = "sample_size_approved"
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
fact = "inspections_closed"
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

# What blocks what: a task cannot be finished before another one is. (P) The plan names no such table; each row says why.

[[dependencies]]
task = 2
needs = 1
why = "领导小组成立后，各镇街才能指定人员"

[[dependencies]]
task = 6
needs = 9
why = "小区落实后，辅助调查员才能分配到小区"

[[dependencies]]
task = 8
needs = 7
why = "样本量按核实后的抽样框确定"

[[dependencies]]
task = 9
needs = 7
why = "小区从核实后的抽样框中抽取"

[[dependencies]]
task = 9
needs = 8
why = "样本量审批后才能抽取小区"

[[dependencies]]
task = 10
needs = 6
why = "没有经过培训的辅助调查员，不能清查和摸底"

[[dependencies]]
task = 10
needs = 9
why = "清查在落实的小区内进行"

[[dependencies]]
task = 11
needs = 10
why = "先抽出调查户，才能落实"

[[dependencies]]
task = 13
needs = 11
why = "落实的户才能开户和试记账"

[[dependencies]]
task = 14
needs = 13
why = "新样本运行后才能评估"

[[dependencies]]
task = 15
needs = 12
why = "督导发现的问题整改核实后才能归档"

[[dependencies]]
task = 15
needs = 13
why = "试记账结果写入总结"
','首次制定');
INSERT INTO "plan_version" VALUES('2022-11-23 04:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283',2,'# 2022 年增城区住户调查大样本轮换：方案参数
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

[frame_review]
open_findings_stop_draw = "error"          # (U) open findings of this weight or above stop the draw of areas: "error", "warning" or "none"
size_change_percent = 20.0                 # (U) households of a village against the edition before; a larger change is a finding

[allocation]
method = "proportional"                    # (U) how areas are spread over urban and rural on paper: "equal", "proportional", "square_root"
confidence_percent = 95.0                  # (C) confidence of the national precision goal
national_relative_error_percent = 1.0      # (C) printed national goal ±1 %; goals of province and county are not public
cv = 0.8                                   # (U) spread of income per person between households, as a share of its mean
intra_area_correlation = 0.15              # (U) likeness of households of one area; later from the screening
document_required = true                   # (C) Plan §8: reported for approval; (U) that the approval names its document

[boundaries]
max_area_km2 = 3.0                         # (U) a larger area is too large to walk
max_diameter_km = 3.0                      # (U) a longer one too
overlap_tolerance_m2 = 100.0               # (U) areas that overlap by less touch each other
gap_tolerance_m = 50.0                     # (U) neighbours with a narrower strip between them should touch
outside_tolerance_m = 30.0                 # (U) a dwelling so far beyond the outline still counts as inside: accuracy of a phone

[replacement]
min_households = 60                        # (P) rule of 2013: an area with fewer households may be replaced
document_required_levels = ["provincial"]  # (C) the province applies, the national office approves; (U) for the other level
approver_must_differ = true                # (U) nobody approves the replacement that he or she has asked for
allowed_until = "draw"                     # (U) last step before which an area may be replaced: "listing", "lock" or "draw"

[listing]
segment_min_dwellings = 30                 # (P) shortest walk segment
segment_max_dwellings = 60                 # (P) longest walk segment
max_vacant_percent = 40.0                  # (U) vacancy of an area above this is looked at again
size_tolerance_percent = 10.0              # (U) households found against the frame''s size of the area; beyond it a finding

[listing_checks]
duplicate_min_score = 80.0                 # (U) two addresses at least so alike (0-100) are shown to a person as perhaps one dwelling
duplicate_max_distance_m = 200.0           # (U) further apart on the map they are not
other_count_tolerance_percent = 15.0       # (U) dwellings against electric meters or registration; beyond it a finding
n_neighbours = 5                           # (U) nearest areas with which vacancy and change are compared
rate_outlier_points = 20.0                 # (U) percentage points from the neighbours'' median; beyond it a finding
vacancy_second_look = "either"             # (U) a vacant dwelling is looked at again by "other_person", on "other_day", "either" or "both"

[relisting]
share = 0.2                                # (U) a fifth of an area''s walk segments is listed again, blind, by another person
min_segments = 2                           # (U) at least so many segments of an area
min_dwellings = 60                         # (U) with at least so many dwellings
confidence_percent = 90.0                  # (U) of the exact one-sided bounds of list coverage
min_coverage_percent = 95.0                # (U) upper bound below it: list the whole area again; estimate below it: a person decides

[screening]
min_screened = 4500                        # (C) Plan, scope: no fewer than 4,500 households
target_per_area = 300                      # (P) 4,500 / 15
max_no_contact_percent = 10.0              # (U) households of an area not met after all visits; beyond it a finding

[screening_work]
pace_days = 14                             # (U) last days from which the pace towards the target is taken
max_proxy_percent = 20.0                   # (U) screened households for which a neighbour or cadre answered; beyond it a finding
max_missing_income_percent = 15.0          # (U) screened households whose income is missing; beyond it a finding
sort_imputation = "none"                   # (U) missing incomes in the sort order: "none" (last), "nearest_neighbours", "area_median"; docs/methods-screening.md
sort_imputation_neighbours = 5             # (U) households from which "nearest_neighbours" takes the mean

[draw]
n_households_per_area = 10                 # (C) Plan, scope: 150 households in 15 areas
method = "systematic"                      # (U) "systematic" or "symmetric" (对称等距); the rule of 2022 is not public
sort = ["income_per_person"]               # (U) the old urban survey sorted by income per person; [] = order of household_id
reserve_depth = 9                          # (U) households in reserve for each drawn one
label = "households"                       # (C) label in the draw''s hash; a repeated draw is "households#2"

[ceremony]
revealer_must_differ = true                # (U) nobody reveals the seed of the draw that he or she has committed to
void_confirmer_must_differ = true          # (U) nobody confirms the void of a draw that he or she has asked for

[placement]
min_persuasion_visits = 3                  # (C) a refusal counts as a reason only after at least 3 persuasion visits
approver_must_differ = true                # (U) nobody approves the substitution that he or she has asked for
due_within_days = 14                       # (U) a drawn household without a visit for so long is shown as waiting

[visits]
min_persuasion_days = 2                    # (U) persuasion visits on fewer days than this are noticed
persuasion_days = "warning"                # (C) a warning by default, not a rule; off, warning or required
min_persuasion_hours_apart = 2             # (U) persuasion visits all within fewer hours of the day are at the same hour
persuasion_hours = "warning"               # (C) a warning by default, not a rule; off, warning or required
persuasion_persons = "warning"             # (C) every time the same person: a warning by default; off, warning or required
min_no_contact_visits = 3                  # (U) "no one at home" is a reason after at least so many visits that met nobody
min_no_contact_day_parts = 2               # (U) in so many of morning, afternoon and evening
afternoon_from_hour = 12                   # (U) the afternoon begins
evening_from_hour = 18                     # (U) the evening begins
no_contact_weekend = true                  # (U) one of these visits was on a Saturday or Sunday
min_recheck_days = 2                       # (U) a vacant dwelling or an address not found is looked at on so many days

[bookkeeping]
early_opening_deadline = 2022-10-10        # (C) Plan §13: areas whose accounts are all open by early October
early_trial_start = 2022-10-01             # (C) Plan §13: two months, October and November (encouraged: a person decides)
trial_start = 2022-11-01                   # (C) Plan §13: trial bookkeeping in November
formal_start = 2022-12-01                  # (C) Plan §13: formal bookkeeping from early December; (P) the first day
visits_per_month = 1                       # (C, varies) at least one visit per household and month; some places 2
platform_check_days = 5                    # (C, varies) the platform''s books are looked at every 5 days
min_entries_per_month = 20                 # (U) fewer entries in a month: a weak account, remind and coach
max_gap_days = 7                           # (U) longest stretch without an entry
subsidy_cny_per_month = 60                  # (U) a local amount; 0 = not set, not printed

[diary]
first_week_days = 7                        # (P) a coaching visit within so many days of a book''s first day
rounds_per_year = 4                        # (C) a full round of visits by the office each quarter; (P) calendar quarters
weak_window_days = 30                      # (U) a weak account is judged over the last so many days, a month
few_entries_after_days = 10                # (U) entries are called few only when so many days were counted
max_faults = 3                             # (U) more faults found by page checks within the window: a weak account
action_wait_days = 5                       # (U) days after a step before the next, stronger one is proposed
subsidy_min_days = 15                      # (U) days a book must be kept in a month for the subsidy of that month
subsidy_in_trial = true                    # (U) whether the months of trial bookkeeping are paid
handover_min_trial_days = 10               # (U) a shorter trial is named at the hand-over to formal bookkeeping

[people]
training_required = true                   # (C) Plan §5, §6: trained before each stage; (U) that untrained staff are kept from its tasks

[progress]
forecast_window_days = 14                  # (P) the pace of the last two weeks; a shorter record counts from its first day

[publicity]
min_activities_per_town = 1                # (U) recorded activities that cover a town in a stage
warm_up_ends = 2022-07-10                  # (P) 预热: until buildings and dwellings are listed (Plan §10: mid-July)
screening_ends = 2022-08-20                # (P) 摸底: until the end of screening (Plan §10)
account_opening_ends = 2022-10-31          # (P) 开户: until the trial books start (Plan §13)
trial_ends = 2022-11-30                    # (P) 试记账: until formal bookkeeping starts (Plan §13)

[training]
pass_percent = 80                          # (U) right answers in the test of the hard points
test_required = true                       # (U) who attended is trained only with a passed test of that stage

[funds]
warn_at_percent = 90                       # (U) spending of a budget line above this share is reported

[inspection]
n_areas = 3                                # (U) areas chosen by the seed for an inspection
n_households_per_area = 5                  # (U) households chosen in each of them, where the stage has households
due_days_minor = 14                        # (U) days for the correction of a minor finding
due_days_major = 7                         # (U) days for the correction of a major finding
due_days_serious = 3                       # (U) days for the correction of a serious finding
verifier_must_differ = true                # (U) nobody verifies the own correction
[signals]
# When a pattern in one person''s work of a month opens a check. All (U): chosen so that an office of 15 honest
# enumerators and 150 households has at most one false case a month in simulation (docs/quality.md).
overlap_minutes = 2.0                      # (U) talks at two dwellings that begin closer together than this overlap
overlap_min_visits = 2                     # (U) so many in a month
fast_minutes = 6.0                         # (U) at the next dwelling sooner than this after the start of a talk
fast_min_visits = 4                        # (U) so many in a month
speed_kmh = 80.0                           # (U) faster between two visits than anybody drives in a village
speed_min_m = 1500.0                       # (U) shorter ways are not judged
speed_min_visits = 2                       # (U) so many in a month
usable_accuracy_m = 100.0                  # (U) positions less accurate are not judged
far_m = 300.0                              # (U) farther from the listed dwelling, after the accuracy was taken off
far_min_visits = 3                         # (U) so many in a month
far_min_percent = 20.0                     # (U) and so many of those with a usable position
same_place_apart_m = 50.0                  # (U) dwellings this far apart cannot have exactly one position
same_place_min_visits = 3                  # (U) so many in a month
mock_min_visits = 2                        # (U) visits whose device reported a mock position
day_starts_hour = 7                        # (U) earlier is an odd hour
day_ends_hour = 22                         # (U) from then on it is an odd hour, unless the household asked for it
odd_hours_min_visits = 3                   # (U) so many in a month
odd_hours_min_percent = 20.0               # (U) and so many of all visits
clock_back_minutes = 30.0                  # (U) received later, said to be earlier by more than this
clock_min_jumps = 3                        # (U) so many in a month
min_answers = 30                           # (U) fewer screening answers of a person are not judged
alike_min_households = 6                   # (U) so many households alike
alike_scores = 3.5                         # (U) and so far beyond the funnel (standard deviations)
digit_error_per_million = 200              # (U) chance of an honest person per test, in millionths
outlying_min_visits = 10                   # (U) fewer visits of a person in a month are not compared
outlying_scores = 3.1                      # (U) outside so many standard deviations of the funnel
counts_min_days = 20                       # (U) shorter books are not judged
counts_min_dispersion = 0.5                # (U) variance / mean of the entries per day; bought by chance it is 1 or more
counts_max_same_percent = 80.0             # (U) days on which two books have the same number of entries
counts_min_households = 2                  # (U) so many books of a person
backcheck_min_denied = 2                   # (U) back-checks in a month that deny the visit or differ a lot
backcheck_max_error_percent = 40.0         # (U) more of the answers of one back-check than this differ

[backchecks]
percent = 10.0                             # (P) share of the visits that is checked again by another person
first_percent = 20.0                       # (P) the share in an enumerator''s first weeks
first_days = 14                            # (P) two weeks from the first visit
due_days = 14                              # (U) a back-check is late after so many days
amount_tolerance_percent = 10.0            # (U) an amount within this is the same answer

[tablets]                                  # work without network (docs/sync.md)
token_days = 120                           # (U) a tablet signs in again after so many days; what it holds is kept
clock_tolerance_seconds = 120              # (U) a clock that differs by more is put right, the raw time is kept beside
late_days = 30                             # (U) what comes in later than this is marked
pin_min_digits = 6                         # (U) digits of the PIN that unlocks a tablet
pin_iterations = 600000                    # (P) OWASP 2023: PBKDF2-HMAC-SHA256, 600,000 iterations
pin_delay_minutes = [1, 5, 15]             # (U) lock after wrong PINs, step by step; then the office helps

[maintenance]
rotation = "national_2022"                 # (U) which calendar of data/rotation the district follows within the cycle

[archive]
work_record_years = 3                      # (C) diaries and work records: at least 3 years (the law''s floor is 2)
rotation_paper_years = 5                   # (C) rotation papers: at least 5 years
electronic_years = 10                      # (C) electronic data long-term; the law''s floor is 10 years

[weights]
substitution = "slot"                      # (P) a substitute stands for the household it replaced; "nonresponse": it counts for nothing
nonresponse = "cells"                      # (U) "cells", "propensity_classes" or "inverse_propensity"
propensity_classes = 5                     # (P) five classes take away most of the bias (Cochran 1968; Rosenbaum & Rubin 1984)
min_respondents = 20                       # (U) a cell with fewer respondents is joined with its neighbour
max_nonresponse_factor = 2.5               # (U) so is one whose respondents would count for more than this
trim_upper_medians = 5.0                   # (U) a weight above so many medians is cut, and the rest spread over the others
first_phase_method = "raking"              # (U) screened households to margins: "linear", "bounded_linear", "raking", "bounded_raking", "logit"
second_phase_method = "logit"              # (U) bookkeeping households to the screened ones
lower_bound = 0.3                          # (U) least factor of a bounded method
upper_bound = 3.0                          # (U) largest
controls = ["n_persons", "income"]         # (P) screened numbers that the bookkeeping households are to add up to; where one is missing, the gaps are counted
category_controls = []                     # (U) screened categories that they are to add up to

# The 16 tasks, Plan §1-§16. `fact` names what the system itself knows of the task''s end (fieldwork/rules/plan.py);
# a task without one is shown as not recorded. `starts_on` is nowhere published: the month of the deadline is taken (P)
# unless the plan says when the work starts.

[[tasks]]
no = 1
name = "成立领导小组和办公室"
owner = "区政府"
phase = "启动时"
fact = "group_recorded"
evidence = "领导小组、成员名单和办公室；任务分工、宣传、培训、数据处理、督导检查的安排"

[[tasks]]
no = 2
name = "落实人员"
owner = "各镇街"
phase = "全过程"
fact = "staff_in_place"
evidence = "镇街、村居工作人员在轮换期间保持稳定"

[[tasks]]
no = 3
name = "落实经费"
owner = "区财政局"
phase = "全过程"
fact = "budget_secured"
evidence = "经费列入预算并跟踪使用"

[[tasks]]
no = 4
name = "宣传动员"
owner = "区委宣传部、各镇街"
phase = "预热、摸底、开户、试记账四个阶段"
fact = "publicity_complete"
evidence = "各镇街按渠道、分阶段开展的宣传活动"

[[tasks]]
no = 5
name = "业务培训"
owner = "增城调查队、区统计局"
phase = "各阶段"
fact = "training_complete"
evidence = "培训场次、签到和实操内容"

[[tasks]]
no = 6
name = "组建辅助调查员队伍"
owner = "各镇街"
starts_on = 2022-06-01
deadline = 2022-06-30
fact = "team_ready"
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
fact = "sample_size_approved"
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
fact = "inspections_closed"
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

# What blocks what: a task cannot be finished before another one is. (P) The plan names no such table; each row says why.

[[dependencies]]
task = 2
needs = 1
why = "领导小组成立后，各镇街才能指定人员"

[[dependencies]]
task = 6
needs = 9
why = "小区落实后，辅助调查员才能分配到小区"

[[dependencies]]
task = 8
needs = 7
why = "样本量按核实后的抽样框确定"

[[dependencies]]
task = 9
needs = 7
why = "小区从核实后的抽样框中抽取"

[[dependencies]]
task = 9
needs = 8
why = "样本量审批后才能抽取小区"

[[dependencies]]
task = 10
needs = 6
why = "没有经过培训的辅助调查员，不能清查和摸底"

[[dependencies]]
task = 10
needs = 9
why = "清查在落实的小区内进行"

[[dependencies]]
task = 11
needs = 10
why = "先抽出调查户，才能落实"

[[dependencies]]
task = 13
needs = 11
why = "落实的户才能开户和试记账"

[[dependencies]]
task = 14
needs = 13
why = "新样本运行后才能评估"

[[dependencies]]
task = 15
needs = 12
why = "督导发现的问题整改核实后才能归档"

[[dependencies]]
task = 15
needs = 13
why = "试记账结果写入总结"
','合成标准');
CREATE TABLE publicity_activity (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	activity_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	town_code VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	channel VARCHAR NOT NULL, 
	held_on DATE NOT NULL, 
	title VARCHAR NOT NULL, 
	n_reached INTEGER, 
	CONSTRAINT pk_publicity_activity PRIMARY KEY (activity_id, version), 
	CONSTRAINT ck_publicity_activity_town_code_is_nine_digits CHECK (length(town_code) = 9), 
	CONSTRAINT ck_publicity_activity_n_reached_not_negative CHECK (n_reached IS NULL OR n_reached >= 0), 
	CONSTRAINT ck_publicity_activity_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_publicity_activity_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "publicity_activity" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,0,NULL,'440118001','warm_up','village_board','2022-07-01','张贴公告',300);
CREATE TABLE relisted_dwelling (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	relisted_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	position INTEGER NOT NULL, 
	segment_no VARCHAR NOT NULL, 
	building_no VARCHAR, 
	number_seen VARCHAR, 
	dwelling_type VARCHAR NOT NULL, 
	occupancy VARCHAR NOT NULL, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	address BLOB, 
	CONSTRAINT pk_relisted_dwelling PRIMARY KEY (relisted_id), 
	CONSTRAINT fk_relisted_dwelling_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisted_dwelling_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_relisted_dwelling_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisted_dwelling_relisting_id_position UNIQUE (relisting_id, position)
);
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'34323231313434610CC836036292314E7D751D2C17F880F0D77BB5B3E0274E177408FDDD83A114391C254E64060F1B428790269803407F1916664178745BF92AD406A5AFBF39F8');
CREATE TABLE relisting (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	listing_id VARCHAR NOT NULL, 
	seed VARCHAR NOT NULL, 
	label VARCHAR NOT NULL, 
	n_segments INTEGER NOT NULL, 
	start INTEGER NOT NULL, 
	segments VARCHAR NOT NULL, 
	n_listed INTEGER NOT NULL, 
	relister VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_relisting PRIMARY KEY (relisting_id), 
	CONSTRAINT fk_relisting_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_n_listed_not_negative CHECK (n_listed >= 0), 
	CONSTRAINT ck_relisting_start_in_range CHECK (start >= 0 AND start < n_segments), 
	CONSTRAINT fk_relisting_listing_id FOREIGN KEY(listing_id) REFERENCES listing (listing_id), 
	CONSTRAINT uq_relisting_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "relisting" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','rl1',1,'440118001001001','s','relisting',1,0,'1',40,'sup',1);
CREATE TABLE relisting_resolution (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	relisted_id VARCHAR, 
	dwelling_no VARCHAR NOT NULL, 
	verdict VARCHAR NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_relisting_resolution PRIMARY KEY (resolution_id), 
	CONSTRAINT fk_relisting_resolution_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_resolution_pairs_name_both CHECK ((verdict IN ('same', 'different')) = (relisted_id IS NOT NULL)), 
	CONSTRAINT ck_relisting_resolution_verdict_is_known CHECK (verdict IN ('same', 'different', 'exists', 'wrong')), 
	CONSTRAINT fk_relisting_resolution_relisted_id FOREIGN KEY(relisted_id) REFERENCES relisted_dwelling (relisted_id), 
	CONSTRAINT fk_relisting_resolution_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisting_resolution_relisting_id_version UNIQUE (relisting_id, version)
);
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','rr1','rl1',1,NULL,'001','exists',X'3432323131343461A374C75A680226FB369BBEF78CD05F3E725EC9574C3CB7F6D9FE2DD85565EF');
CREATE TABLE relisting_step (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	step_id VARCHAR NOT NULL, 
	relisting_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	state VARCHAR NOT NULL, 
	n_relisted INTEGER, 
	n_matched INTEGER, 
	n_moved INTEGER, 
	n_wrong INTEGER, 
	lower FLOAT, 
	upper FLOAT, 
	counts_json VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_relisting_step PRIMARY KEY (step_id), 
	CONSTRAINT fk_relisting_step_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_relisting_step_bounds_are_shares CHECK (lower >= 0 AND lower <= upper AND upper <= 1), 
	CONSTRAINT ck_relisting_step_matches_among_relisted CHECK (n_matched >= 0 AND n_matched <= n_relisted), 
	CONSTRAINT ck_relisting_step_state_is_known CHECK (state IN ('drawn', 'listed', 'compared', 'accepted', 'decided', 'whole_relisting', 'closed')), 
	CONSTRAINT fk_relisting_step_relisting_id FOREIGN KEY(relisting_id) REFERENCES relisting (relisting_id), 
	CONSTRAINT uq_relisting_step_relisting_id_version UNIQUE (relisting_id, version)
);
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'34323231313434611B0407A2EE28AFCAC26ADD68305467C7D20B16FF60240375AADAE3EAEA48A5');
CREATE TABLE reserve_extension (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	resolution_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	for_household_id VARCHAR NOT NULL, 
	reserve_rank INTEGER NOT NULL, 
	CONSTRAINT pk_reserve_extension PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT fk_reserve_extension_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_reserve_extension_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_reserve_extension_resolution_id FOREIGN KEY(resolution_id) REFERENCES case_resolution (resolution_id), 
	CONSTRAINT fk_reserve_extension_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_reserve_extension_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "reserve_extension" VALUES('2022-09-01 21:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100103201','x1','440118001001001',32,'44011800100100103001',2);
CREATE TABLE restoration (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	restoration_id VARCHAR NOT NULL, 
	file_name VARCHAR NOT NULL, 
	digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	head_sequence INTEGER NOT NULL, 
	head_hash VARCHAR NOT NULL, 
	CONSTRAINT pk_restoration PRIMARY KEY (restoration_id)
);
INSERT INTO "restoration" VALUES('2022-09-01 02:00:00.000000','stat','r1','backup.zip','0000000000000000000000000000000000000000000000000000000000000000','2022-09-01 02:00:00.000000',1,'0000000000000000000000000000000000000000000000000000000000000000');
CREATE TABLE role_assignment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	role VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_given BOOLEAN NOT NULL, 
	CONSTRAINT pk_role_assignment PRIMARY KEY (account_id, role, version), 
	CONSTRAINT ck_role_assignment_role_is_known CHECK (role IN ('statistician', 'supervisor', 'enumerator', 'auditor', 'administrator')), 
	CONSTRAINT fk_role_assignment_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','stat','statistician',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','sup','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','town','supervisor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','enum','enumerator',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','audit','auditor',1,1);
INSERT INTO "role_assignment" VALUES('2022-09-01 02:00:00.000000','admin','admin','administrator',1,1);
CREATE TABLE safety_measure (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	measure_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	place_code VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	measure BLOB NOT NULL, 
	contingency BLOB NOT NULL, 
	contact BLOB, 
	from_on DATE NOT NULL, 
	until_on DATE, 
	CONSTRAINT pk_safety_measure PRIMARY KEY (measure_id, version), 
	CONSTRAINT ck_safety_measure_place_is_town_or_area CHECK (length(place_code) IN (9, 15)), 
	CONSTRAINT ck_safety_measure_from_before_until CHECK (until_on IS NULL OR from_on <= until_on), 
	CONSTRAINT ck_safety_measure_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_safety_measure_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "safety_measure" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,0,NULL,'440118001001001','epidemic',X'3432323131343461CB5BD842BC9A84CBF5FBE65E799E05E20C17E2F1D2F5CF34BA9BD8BEE07F3462F3AAEFE14A70E2429533492BF849',X'3432323131343461F8CE901FFDD5BEEE2A08255F462694DFABC620511D3ACCB9DDC43293D5EEC7A8AE9C035A56B29BB2C120F6B92974775C5784BE7D1A14F7C10E52AC6653276DF5CA3FBE',X'3432323131343461847D49E14931B2F50147E053D06E335B57175AE500144A8AC7FFA6E54091D736F260472BEF020BC79A3FE3446402239A189E015D3EEA5A','2022-06-01',NULL);
CREATE TABLE "sample_household" (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	rank INTEGER NOT NULL, 
	is_drawn BOOLEAN NOT NULL, 
	for_household_id VARCHAR, 
	reserve_rank INTEGER, 
	inclusion_prob_stage2 FLOAT, 
	CONSTRAINT pk_sample_household PRIMARY KEY (draw_id, household_id), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES "draw" (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
CREATE TABLE screening_answer (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	answer_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	household_no VARCHAR NOT NULL, 
	eligibility VARCHAR NOT NULL, 
	n_persons INTEGER, 
	income BLOB, 
	residence_type VARCHAR, 
	floor_area_m2 FLOAT, 
	outcome VARCHAR, 
	screened_at DATETIME, 
	source_name VARCHAR, 
	notes BLOB, respondent VARCHAR CONSTRAINT ck_screening_answer_respondent_is_known CHECK (respondent IN ('self', 'other_adult', 'neighbour', 'village_cadre')), out_reason VARCHAR, screened_on DATE, n_attempts INTEGER CONSTRAINT ck_screening_answer_n_attempts_positive CHECK (n_attempts >= 1), n_members INTEGER CONSTRAINT ck_screening_answer_n_members_not_negative CHECK (n_members >= 0), n_away INTEGER CONSTRAINT ck_screening_answer_n_away_not_negative CHECK (n_away >= 0), registration_place VARCHAR, n_cars INTEGER CONSTRAINT ck_screening_answer_n_cars_not_negative CHECK (n_cars >= 0), dwelling_type VARCHAR, built_year INTEGER, estimated_value_cny BLOB, n_households_in_dwelling INTEGER CONSTRAINT ck_screening_answer_n_households_in_dwelling_positive CHECK (n_households_in_dwelling >= 1), correction_reason BLOB, head_age BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','724c5344-6b53-456d-a3d8-1d7823ce79c9','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461E4C566D529E9F1DE8F5ABE4E346812985F05996A4BA98066AD8E72F4834656B83AF6FDEBCC',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','2e8ac16e-789d-4705-96d1-630ada58781b','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461F1982BEB705CA678F791D91EA63FB4FE7B2A02F17C1836E81EE8D26632F74266C1B07434AE',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','712dd9c5-c282-4f95-9614-d4418eed4e5b','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434612637BADAEABC59DF00FC47E22BA3F38A0D04ED1093A2A77CEE4023FB48A9FF10D9A3CD0CDB',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','77fee7a5-12ce-40d3-8247-b02a8e6575b3','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461A07E9D922B5E536026260E3A13DD3CEF38F543F7D1FF3A618FCB4EC0D06967D43A294A82B5',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','dbc16ba3-06e7-4e09-a25e-d87718665b27','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434613A9D12ABF51B23653D9454DE81AAE82A6C6CBE8BCD01A776E113BB8D92F25ED7F7E016AFD2',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','457991b1-2a6a-4a68-a162-ba0286da1273','440118001001001','44011800100100100601',1,'006','01','in',3,X'34323231313434614E0D6BFF46EDF94CA09A78B7E5423936B2AB0319D5986388CEE5D99A35035F767895F152BB',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE screening_attempt (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	attempt_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	attempted_at DATETIME NOT NULL, 
	attempted_by VARCHAR NOT NULL, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_screening_attempt PRIMARY KEY (attempt_id), 
	CONSTRAINT ck_screening_attempt_outcome_is_known CHECK (outcome IN ('complete', 'no_contact', 'refused', 'out_of_scope')), 
	CONSTRAINT fk_screening_attempt_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "screening_attempt" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','t1','440118001001001','44011800100100101101','2022-09-01 02:00:00.000000','enum','no_contact');
CREATE TABLE session_revocation (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	revocation_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	n_sessions INTEGER NOT NULL, 
	CONSTRAINT pk_session_revocation PRIMARY KEY (revocation_id), 
	CONSTRAINT fk_session_revocation_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "session_revocation" VALUES('2022-09-01 02:00:00.000000','stat','v1','audit',0);
CREATE TABLE setup_code (
	code_digest VARCHAR NOT NULL, 
	made_at DATETIME NOT NULL, 
	n_failures INTEGER NOT NULL, 
	CONSTRAINT pk_setup_code PRIMARY KEY (code_digest)
);
CREATE TABLE sign_in (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	sign_in_id VARCHAR NOT NULL, 
	account_id VARCHAR, 
	outcome VARCHAR NOT NULL, 
	CONSTRAINT pk_sign_in PRIMARY KEY (sign_in_id), 
	CONSTRAINT ck_sign_in_outcome_is_known CHECK (outcome IN ('succeeded', 'wrong_password', 'unknown_account', 'not_active')), 
	CONSTRAINT ck_sign_in_account_unless_unknown CHECK ((outcome = 'unknown_account') = (account_id IS NULL)), 
	CONSTRAINT fk_sign_in_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "sign_in" VALUES('2022-09-01 02:00:00.000000','stat','s1','audit','wrong_password');
CREATE TABLE signal (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	signal_id VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	measure VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	period VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	facts VARCHAR NOT NULL, 
	numbers VARCHAR NOT NULL, 
	plan_version INTEGER NOT NULL, 
	CONSTRAINT pk_signal PRIMARY KEY (signal_id), 
	CONSTRAINT fk_signal_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_signal_rule_is_known CHECK (rule IN ('visits_overlap', 'visits_too_fast', 'travel_too_fast', 'far_from_dwelling', 'same_coordinates', 'mock_location', 'odd_hours', 'clock_jumps', 'answers_alike', 'digit_heaping', 'outlying', 'list_edited', 'entries_even', 'entries_copied', 'backcheck_differs')), 
	CONSTRAINT ck_signal_signal_id_is_sha256 CHECK (length(signal_id) = 64), 
	CONSTRAINT ck_signal_period_is_a_month CHECK (length(period) = 7)
);
INSERT INTO "signal" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','0000000000000000000000000000000000000000000000000000000000000000','odd_hours','','enum','2022-09','440118001001001','["c0111919-d7f1-4c0e-81eb-358361e7d9c1"]','{"n": 1, "n_of": 1}',1);
CREATE TABLE signal_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	signal_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_signal_decision PRIMARY KEY (signal_id, version), 
	CONSTRAINT fk_signal_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_signal_decision_state_is_known CHECK (state IN ('looked_at', 'explained', 'needs_inspection', 'confirmed_problem', 'closed')), 
	CONSTRAINT fk_signal_decision_signal_id FOREIGN KEY(signal_id) REFERENCES signal (signal_id)
);
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'3432323131343461C80F2CE90452F44763AA3E4653C811BB12F41C4C2BF7FFE0F5D6ECBF1D018600164D4C9DA3');
CREATE TABLE spending (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	spending_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	line_id VARCHAR NOT NULL, 
	amount_fen INTEGER NOT NULL, 
	spent_on DATE NOT NULL, 
	purpose BLOB NOT NULL, 
	document VARCHAR, 
	CONSTRAINT pk_spending PRIMARY KEY (spending_id, version), 
	CONSTRAINT ck_spending_amount_not_negative CHECK (amount_fen >= 0), 
	CONSTRAINT ck_spending_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_spending_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "spending" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,0,NULL,'r1',100,'2022-07-01',X'34323231313434610CDA19C15593C89F238285D8F5D4FCBC18FE9E7BA7636895DC22B3AF82585C52A496',NULL);
CREATE TABLE subsidy_payment (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	month DATE NOT NULL, 
	version INTEGER NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	n_days INTEGER NOT NULL, 
	amount_cny INTEGER NOT NULL, 
	paid_on DATE, 
	method VARCHAR, 
	reason BLOB, 
	CONSTRAINT pk_subsidy_payment PRIMARY KEY (cycle_id, household_id, month, version), 
	CONSTRAINT ck_subsidy_payment_reversal_has_reason CHECK (amount_cny > 0 OR reason IS NOT NULL), 
	CONSTRAINT ck_subsidy_payment_amount_not_negative CHECK (amount_cny >= 0), 
	CONSTRAINT ck_subsidy_payment_version_from_one CHECK (version >= 1), 
	CONSTRAINT fk_subsidy_payment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "subsidy_payment" VALUES('2022-12-02 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100102001','2022-11-01',1,'440118001001001',30,70,'2022-12-02','cash',NULL);
INSERT INTO "subsidy_payment" VALUES('2022-12-03 04:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','44011800100100102001','2022-11-01',2,'440118001001001',30,0,NULL,NULL,X'3432323131343461FA6AA4B5D15A9FA88A68829256E47A9BF450148E5624E016F1E8EA931E39B4BC17FDEDF58DE8E1E2');
CREATE TABLE substitution_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	substitute_household_id VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_substitution_decision PRIMARY KEY (request_id, state), 
	CONSTRAINT ck_substitution_decision_substitute_when_carried_out CHECK ((state = 'carried_out') = (substitute_household_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_decision_state_is_known CHECK (state IN ('approved', 'rejected', 'carried_out', 'cancelled')), 
	CONSTRAINT fk_substitution_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_substitution_decision_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id), 
	CONSTRAINT uq_substitution_decision_cycle_id_substitute_household_id UNIQUE (cycle_id, substitute_household_id)
);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','53c48dcb-fc9f-4149-946e-b17e4f21e2f5','approved','440118001001001','44011800100100103001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','53c48dcb-fc9f-4149-946e-b17e4f21e2f5','carried_out','440118001001001','44011800100100103001','44011800100100103101',NULL);
CREATE TABLE substitution_evidence (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	source_id VARCHAR, 
	village_role VARCHAR, 
	village_name BLOB, 
	confirmed_on DATE, 
	CONSTRAINT pk_substitution_evidence PRIMARY KEY (request_id, kind), 
	CONSTRAINT fk_substitution_evidence_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_substitution_evidence_day_of_the_village CHECK ((kind = 'village') = (confirmed_on IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_role_of_the_village CHECK ((kind = 'village') = (village_role IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_source_where_there_is_one CHECK ((kind IN ('photo', 'screening')) = (source_id IS NOT NULL)), 
	CONSTRAINT ck_substitution_evidence_kind_is_known CHECK (kind IN ('spread', 'recheck', 'village', 'photo', 'explanation', 'screening')), 
	CONSTRAINT fk_substitution_evidence_request_id FOREIGN KEY(request_id) REFERENCES substitution_request (request_id)
);
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','53c48dcb-fc9f-4149-946e-b17e4f21e2f5','village','440118001001001','44011800100100103001',NULL,'committee',X'343232313134346119314F3C3A7EDDA38E816372D8CEE60DA97D90C1351DA65C9661862F93420A16EE01946587','2022-09-01');
CREATE TABLE substitution_request (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	request_no INTEGER NOT NULL, 
	reason VARCHAR NOT NULL, 
	n_persuasion INTEGER NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_substitution_request PRIMARY KEY (request_id), 
	CONSTRAINT ck_substitution_request_n_persuasion_not_negative CHECK (n_persuasion >= 0), 
	CONSTRAINT fk_substitution_request_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_substitution_request_cycle_id_household_id_request_no UNIQUE (cycle_id, household_id, request_no)
);
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','6b7e07b9-9e1e-4b0e-87ae-ce29824237a5','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461865E3D98E029CB79F76F19621B07EF09043D23175A485A785997B151BDAC96E465B5FF34993D9019F142ECD09615DAFE92BFCCB5168181B637');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','53c48dcb-fc9f-4149-946e-b17e4f21e2f5','440118001001001','44011800100100103001',1,'moved',1,X'3432323131343461964EB398F88648218614C4CE36286CEC8ADEEB001E0D3900DED1753A00EF35AAD61E5BE36BC8BD04FBAC62094465ED93169F2699A9265B57B0');
CREATE TABLE task_statement (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	task_no INTEGER NOT NULL, 
	version INTEGER NOT NULL, 
	statement VARCHAR NOT NULL, 
	stated_on DATE NOT NULL, 
	evidence BLOB, 
	reason BLOB, 
	CONSTRAINT pk_task_statement PRIMARY KEY (cycle_id, task_no, version), 
	CONSTRAINT ck_task_statement_statement_is_known CHECK (statement IN ('started', 'done', 'reopened')), 
	CONSTRAINT fk_task_statement_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "task_statement" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283',8,1,'done','2022-05-30',X'34323231313434612660318ADC5BA910AFAD79749617E995A6EF7A30377B14877B7D3FA650E214D041EF91118292FFEA',NULL);
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, session_id VARCHAR, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','enum','listing',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','enum','screening',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','enum','placement',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','enum','bookkeeping',1,1,'2022-09-01','方案与入户',NULL);
CREATE TABLE training_attendance (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_present BOOLEAN NOT NULL, 
	CONSTRAINT pk_training_attendance PRIMARY KEY (session_id, account_id, version), 
	CONSTRAINT fk_training_attendance_account_id FOREIGN KEY(account_id) REFERENCES account (account_id), 
	CONSTRAINT fk_training_attendance_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "training_attendance" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','enum',1,1);
CREATE TABLE training_session (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_withdrawn BOOLEAN NOT NULL, 
	reason BLOB, 
	stage VARCHAR NOT NULL, 
	town_code VARCHAR, 
	held_on DATE NOT NULL, 
	title VARCHAR NOT NULL, 
	place VARCHAR, 
	hours FLOAT, 
	CONSTRAINT pk_training_session PRIMARY KEY (session_id, version), 
	CONSTRAINT ck_training_session_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT ck_training_session_hours_not_negative CHECK (hours IS NULL OR hours >= 0), 
	CONSTRAINT ck_training_session_town_code_is_nine_digits CHECK (town_code IS NULL OR length(town_code) = 9), 
	CONSTRAINT ck_training_session_correction_has_reason CHECK (version = 1 OR reason IS NOT NULL), 
	CONSTRAINT fk_training_session_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "training_session" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1',1,0,NULL,'listing','440118001','2022-07-05','清查要点','镇会议室',3.0);
CREATE TABLE training_test (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	session_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	attempt INTEGER NOT NULL, 
	n_right INTEGER NOT NULL, 
	n_questions INTEGER NOT NULL, 
	answers BLOB NOT NULL, 
	CONSTRAINT pk_training_test PRIMARY KEY (session_id, account_id, attempt), 
	CONSTRAINT ck_training_test_n_right_within_questions CHECK (n_right >= 0 AND n_right <= n_questions), 
	CONSTRAINT fk_training_test_account_id FOREIGN KEY(account_id) REFERENCES account (account_id), 
	CONSTRAINT fk_training_test_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "training_test" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','r1','enum',1,5,5,X'3432323131343461A6E25DF6533C5AF0D185B08F950ECC2BA8E0415F2D09E0B23FCF7A37313D');
CREATE TABLE trial_decision (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	decision_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	starts_on DATE NOT NULL, 
	reason BLOB, 
	CONSTRAINT pk_trial_decision PRIMARY KEY (decision_id), 
	CONSTRAINT fk_trial_decision_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_trial_decision_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','b5258554-6531-419a-85be-18cd4bf18110','440118001001001',1,'2022-11-01',X'34323231313434618BC567C6B8747A4D1264376282DC1F63B1E6097E505F01D650E044FDB693FEC7A76210C7B1');
CREATE TABLE unmasking (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	unmasking_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	fields VARCHAR NOT NULL, 
	n_rows INTEGER NOT NULL, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_unmasking PRIMARY KEY (unmasking_id), 
	CONSTRAINT fk_unmasking_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_unmasking_n_rows_not_negative CHECK (n_rows >= 0)
);
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','u1','440118001001001','440118001001001','address',1,X'3432323131343461E4EB9F81C232352CFBF74ED42716C8BFCE88469E3B0E264F4935EBEB052BE1F1740C');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
CREATE TABLE vacancy_check (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	check_id VARCHAR NOT NULL, 
	dwelling_no VARCHAR NOT NULL, 
	checked_at DATETIME NOT NULL, 
	seen VARCHAR NOT NULL, 
	note BLOB, 
	CONSTRAINT pk_vacancy_check PRIMARY KEY (check_id), 
	CONSTRAINT fk_vacancy_check_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_vacancy_check_seen_is_known CHECK (seen IN ('vacant', 'occupied', 'seasonal', 'non_residential', 'demolished', 'unclear'))
);
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'343232313134346182B7B2AFC0B629A2B60CB395D1F274A3CEDC17B14ECE99B9B7A5BC8F326E72A92396C535C04FA6EEFCC0E229014ADE77DA01BC7FA372B778A4');
CREATE TABLE visit (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visited_at DATETIME NOT NULL, 
	visited_by VARCHAR NOT NULL, 
	attempt_code VARCHAR NOT NULL, 
	next_appointment_at DATETIME, 
	lon FLOAT, 
	lat FLOAT, 
	datum VARCHAR, 
	accuracy_m FLOAT, 
	is_mock_location BOOLEAN, 
	photo_digest VARCHAR, 
	note BLOB, 
	CONSTRAINT pk_visit PRIMARY KEY (visit_id), 
	CONSTRAINT ck_visit_attempt_code_is_known CHECK (attempt_code IN ('agreed', 'appointment', 'undecided', 'refused', 'do_not_come_again', 'no_contact',  'no_access', 'not_found', 'vacant', 'demolished', 'moved', 'unable', 'unsafe')), 
	CONSTRAINT ck_visit_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT ck_visit_accuracy_not_negative CHECK (accuracy_m >= 0), 
	CONSTRAINT ck_visit_lat_in_range CHECK (lat BETWEEN -90 AND 90), 
	CONSTRAINT ck_visit_lon_in_range CHECK (lon BETWEEN -180 AND 180), 
	CONSTRAINT fk_visit_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','74adcd20-da0b-4301-9b17-9a625a19c6e2','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346126D93BD3E116B8447235F51DCC3EAA958F4425BBBAA14210700A36BD105312837D7DD855622047D993083486D49A391F78F255FBC1CFC15348');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','856c8600-78e1-4d03-a628-00e00bd028a7','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434617CF49397A9307BC5300DB02B15067A89CCDD628DDED52C428B79778A417F3BB67DA076B3FD6E9EA49D12D271402484255C74CEB49AD31C2F08');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1072ede7-4569-44ea-b23a-d9af4953dabf','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461C73CD197F96E5B199B1E2B1A228BA4B281DAF8E6790A03EC9C1D9BC6F6F891B61C983D66A8197DAAC8801B61B27B9F9A2B2602C431E5499F90');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','453c398a-8bc1-4f36-bc7e-f26238abf971','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434619F8264AD502DC482359E2DCF1D1617EF7EA4787FB8922D801C23699B2553B85B820988DE484530870767ABEDF826C9CB64A35ED1AF21C0FC74');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','1d2b7cdc-61af-4351-9cf2-cf6e6f3f5908','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346101137429722BE6CCCDCA4A2C191D9543C4EAE404B4F904BB50F22DECC476C181CE61A0BF6CD35A92C8093788A7361B630FB6D8F31EF1E6D135');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','c0111919-d7f1-4c0e-81eb-358361e7d9c1','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461E5C06BC93712847106724E58ADE8795A0E9830A6FF0F2FD31B9A3E659E0A3BB2A6A259DC59FFB91BEF56B8C94318F29B30878303C89035C992');
CREATE TABLE visit_correction (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	correction_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	visit_id VARCHAR NOT NULL, 
	replacement_visit_id VARCHAR, 
	reason BLOB NOT NULL, 
	CONSTRAINT pk_visit_correction PRIMARY KEY (correction_id), 
	CONSTRAINT fk_visit_correction_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT ck_visit_correction_another_visit CHECK (replacement_visit_id <> visit_id), 
	CONSTRAINT fk_visit_correction_replacement_visit_id FOREIGN KEY(replacement_visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT fk_visit_correction_visit_id FOREIGN KEY(visit_id) REFERENCES visit (visit_id), 
	CONSTRAINT uq_visit_correction_replacement_visit_id UNIQUE (replacement_visit_id), 
	CONSTRAINT uq_visit_correction_visit_id UNIQUE (visit_id)
);
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','fba713a0-7323-474e-be72-f2733c83a086','440118001001001','44011800100100103001','856c8600-78e1-4d03-a628-00e00bd028a7','453c398a-8bc1-4f36-bc7e-f26238abf971',X'3432323131343461E49D54F2CF8B1FD48B4B07930239AC11165BA4D0F4D13EA6F2DB5B5327B1458162734A3849B28C5B76CFA9630A82CAFE2066330EFF1030714E');
CREATE TABLE void_area (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	draw_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	request_id VARCHAR NOT NULL, 
	CONSTRAINT pk_void_area PRIMARY KEY (draw_id, ea_id), 
	CONSTRAINT fk_void_area_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_void_area_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT fk_void_area_request_id FOREIGN KEY(request_id) REFERENCES draw_void_request (request_id), 
	CONSTRAINT uq_void_area_request_id_ea_id UNIQUE (request_id, ea_id)
);
INSERT INTO "void_area" VALUES('2022-09-01 02:00:00.000000','stat','9b40d5ba-e5cf-45e7-a2d3-20db54ae1283','d1','440118001001999','r1');
CREATE INDEX ix_ledger_entry_subject ON ledger_entry (subject);
CREATE INDEX ix_ledger_fact_sequence ON ledger_fact (sequence);
CREATE INDEX ix_frame_import_cycle_id ON frame_import (cycle_id);
CREATE INDEX ix_frame_unit_cycle_id ON frame_unit (cycle_id);
CREATE INDEX ix_finding_cycle_id ON finding (cycle_id);
CREATE INDEX ix_finding_source_id ON finding (source_id);
CREATE INDEX ix_area_draw_cycle_id ON area_draw (cycle_id);
CREATE INDEX ix_enumeration_area_cycle_id ON enumeration_area (cycle_id);
CREATE INDEX ix_listing_cycle_id ON listing (cycle_id);
CREATE INDEX ix_building_cycle_id ON building (cycle_id);
CREATE INDEX ix_dwelling_cycle_id ON dwelling (cycle_id);
CREATE INDEX ix_screening_answer_cycle_id ON screening_answer (cycle_id);
CREATE INDEX ix_screening_answer_ea_id ON screening_answer (ea_id);
CREATE INDEX ix_visit_cycle_id ON visit (cycle_id);
CREATE INDEX ix_visit_ea_id ON visit (ea_id);
CREATE INDEX ix_visit_household_id ON visit (household_id);
CREATE INDEX ix_substitution_request_cycle_id ON substitution_request (cycle_id);
CREATE INDEX ix_substitution_request_ea_id ON substitution_request (ea_id);
CREATE INDEX ix_substitution_decision_cycle_id ON substitution_decision (cycle_id);
CREATE INDEX ix_substitution_decision_ea_id ON substitution_decision (ea_id);
CREATE INDEX ix_account_opening_ea_id ON account_opening (ea_id);
CREATE INDEX ix_trial_decision_cycle_id ON trial_decision (cycle_id);
CREATE INDEX ix_sign_in_account_id ON sign_in (account_id);
CREATE INDEX ix_user_session_account_id ON user_session (account_id);
CREATE INDEX ix_export_cycle_id ON export (cycle_id);
CREATE INDEX ix_unmasking_cycle_id ON unmasking (cycle_id);
CREATE INDEX ix_unmasking_ea_id ON unmasking (ea_id);
CREATE INDEX ix_photo_cycle_id ON photo (cycle_id);
CREATE INDEX ix_photo_ea_id ON photo (ea_id);
CREATE INDEX ix_job_requested_at ON job (requested_at);
CREATE INDEX ix_job_state ON job (state);
CREATE INDEX ix_document_cycle_id ON document (cycle_id);
CREATE INDEX ix_document_ea_id ON document (ea_id);
CREATE INDEX ix_document_scan_cycle_id ON document_scan (cycle_id);
CREATE INDEX ix_finding_resolution_cycle_id ON finding_resolution (cycle_id);
CREATE INDEX ix_allocation_cycle_id ON allocation (cycle_id);
CREATE INDEX ix_allocation_level_cycle_id ON allocation_level (cycle_id);
CREATE INDEX ix_allocation_decision_cycle_id ON allocation_decision (cycle_id);
CREATE INDEX ix_area_import_cycle_id ON area_import (cycle_id);
CREATE INDEX ix_area_boundary_cycle_id ON area_boundary (cycle_id);
CREATE INDEX ix_area_boundary_ea_id ON area_boundary (ea_id);
CREATE INDEX ix_area_replacement_cycle_id ON area_replacement (cycle_id);
CREATE INDEX ix_area_replacement_ea_id ON area_replacement (ea_id);
CREATE INDEX ix_area_replacement_decision_cycle_id ON area_replacement_decision (cycle_id);
CREATE INDEX ix_area_replacement_decision_ea_id ON area_replacement_decision (ea_id);
CREATE INDEX ix_building_change_cycle_id ON building_change (cycle_id);
CREATE INDEX ix_building_change_ea_id ON building_change (ea_id);
CREATE INDEX ix_building_change_listing_id ON building_change (listing_id);
CREATE INDEX ix_dwelling_change_cycle_id ON dwelling_change (cycle_id);
CREATE INDEX ix_dwelling_change_ea_id ON dwelling_change (ea_id);
CREATE INDEX ix_dwelling_change_listing_id ON dwelling_change (listing_id);
CREATE INDEX ix_household_code_cycle_id ON household_code (cycle_id);
CREATE INDEX ix_household_code_ea_id ON household_code (ea_id);
CREATE INDEX ix_duplicate_decision_cycle_id ON duplicate_decision (cycle_id);
CREATE INDEX ix_duplicate_decision_ea_id ON duplicate_decision (ea_id);
CREATE INDEX ix_area_count_cycle_id ON area_count (cycle_id);
CREATE INDEX ix_area_count_ea_id ON area_count (ea_id);
CREATE INDEX ix_vacancy_check_cycle_id ON vacancy_check (cycle_id);
CREATE INDEX ix_vacancy_check_ea_id ON vacancy_check (ea_id);
CREATE INDEX ix_relisting_cycle_id ON relisting (cycle_id);
CREATE INDEX ix_relisting_ea_id ON relisting (ea_id);
CREATE INDEX ix_relisted_dwelling_cycle_id ON relisted_dwelling (cycle_id);
CREATE INDEX ix_relisted_dwelling_ea_id ON relisted_dwelling (ea_id);
CREATE INDEX ix_relisted_dwelling_relisting_id ON relisted_dwelling (relisting_id);
CREATE INDEX ix_relisting_resolution_cycle_id ON relisting_resolution (cycle_id);
CREATE INDEX ix_relisting_resolution_ea_id ON relisting_resolution (ea_id);
CREATE INDEX ix_relisting_resolution_relisting_id ON relisting_resolution (relisting_id);
CREATE INDEX ix_relisting_step_cycle_id ON relisting_step (cycle_id);
CREATE INDEX ix_relisting_step_ea_id ON relisting_step (ea_id);
CREATE INDEX ix_relisting_step_relisting_id ON relisting_step (relisting_id);
CREATE INDEX ix_screening_attempt_cycle_id ON screening_attempt (cycle_id);
CREATE INDEX ix_screening_attempt_ea_id ON screening_attempt (ea_id);
CREATE INDEX ix_screening_attempt_household_id ON screening_attempt (household_id);
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
CREATE INDEX ix_list_unlock_cycle_id ON list_unlock (cycle_id);
CREATE INDEX ix_commitment_void_cycle_id ON commitment_void (cycle_id);
CREATE INDEX ix_draw_void_request_cycle_id ON draw_void_request (cycle_id);
CREATE INDEX ix_draw_void_decision_cycle_id ON draw_void_decision (cycle_id);
CREATE INDEX ix_void_area_cycle_id ON void_area (cycle_id);
CREATE INDEX ix_pick_import_cycle_id ON pick_import (cycle_id);
CREATE INDEX ix_draw_explanation_cycle_id ON draw_explanation (cycle_id);
CREATE INDEX ix_mapping_profile_cycle_id ON mapping_profile (cycle_id);
CREATE INDEX ix_visit_correction_cycle_id ON visit_correction (cycle_id);
CREATE INDEX ix_visit_correction_ea_id ON visit_correction (ea_id);
CREATE INDEX ix_substitution_evidence_cycle_id ON substitution_evidence (cycle_id);
CREATE INDEX ix_substitution_evidence_ea_id ON substitution_evidence (ea_id);
CREATE INDEX ix_case_disposition_cycle_id ON case_disposition (cycle_id);
CREATE INDEX ix_case_disposition_ea_id ON case_disposition (ea_id);
CREATE INDEX ix_case_resolution_cycle_id ON case_resolution (cycle_id);
CREATE INDEX ix_case_resolution_ea_id ON case_resolution (ea_id);
CREATE INDEX ix_reserve_extension_cycle_id ON reserve_extension (cycle_id);
CREATE INDEX ix_reserve_extension_ea_id ON reserve_extension (ea_id);
CREATE INDEX ix_new_occupants_ea_id ON new_occupants (ea_id);
CREATE INDEX ix_signal_cycle_id ON signal (cycle_id);
CREATE INDEX ix_signal_ea_id ON signal (ea_id);
CREATE INDEX ix_signal_decision_cycle_id ON signal_decision (cycle_id);
CREATE INDEX ix_backcheck_draw_cycle_id ON backcheck_draw (cycle_id);
CREATE INDEX ix_backcheck_cycle_id ON backcheck (cycle_id);
CREATE INDEX ix_backcheck_ea_id ON backcheck (ea_id);
CREATE INDEX ix_backcheck_result_cycle_id ON backcheck_result (cycle_id);
CREATE INDEX ix_backcheck_answer_cycle_id ON backcheck_answer (cycle_id);
CREATE INDEX ix_account_correction_ea_id ON account_correction (ea_id);
CREATE INDEX ix_entry_count_ea_id ON entry_count (ea_id);
CREATE INDEX ix_diary_check_cycle_id ON diary_check (cycle_id);
CREATE INDEX ix_diary_check_ea_id ON diary_check (ea_id);
CREATE INDEX ix_diary_check_fault_cycle_id ON diary_check_fault (cycle_id);
CREATE INDEX ix_diary_action_cycle_id ON diary_action (cycle_id);
CREATE INDEX ix_diary_action_ea_id ON diary_action (ea_id);
CREATE INDEX ix_bookkeeping_visit_cycle_id ON bookkeeping_visit (cycle_id);
CREATE INDEX ix_bookkeeping_visit_ea_id ON bookkeeping_visit (ea_id);
CREATE INDEX ix_diary_correction_cycle_id ON diary_correction (cycle_id);
CREATE INDEX ix_diary_correction_ea_id ON diary_correction (ea_id);
CREATE INDEX ix_diary_correction_step_cycle_id ON diary_correction_step (cycle_id);
CREATE INDEX ix_diary_correction_step_ea_id ON diary_correction_step (ea_id);
CREATE INDEX ix_subsidy_payment_ea_id ON subsidy_payment (ea_id);
CREATE INDEX ix_budget_line_cycle_id ON budget_line (cycle_id);
CREATE INDEX ix_inspection_cycle_id ON inspection (cycle_id);
CREATE INDEX ix_organisation_member_cycle_id ON organisation_member (cycle_id);
CREATE INDEX ix_publicity_activity_cycle_id ON publicity_activity (cycle_id);
CREATE INDEX ix_safety_measure_cycle_id ON safety_measure (cycle_id);
CREATE INDEX ix_spending_cycle_id ON spending (cycle_id);
CREATE INDEX ix_spending_line_id ON spending (line_id);
CREATE INDEX ix_training_attendance_cycle_id ON training_attendance (cycle_id);
CREATE INDEX ix_training_session_cycle_id ON training_session (cycle_id);
CREATE INDEX ix_training_test_cycle_id ON training_test (cycle_id);
CREATE INDEX ix_inspection_answer_cycle_id ON inspection_answer (cycle_id);
CREATE INDEX ix_inspection_finding_cycle_id ON inspection_finding (cycle_id);
CREATE INDEX ix_inspection_finding_ea_id ON inspection_finding (ea_id);
CREATE INDEX ix_inspection_finding_inspection_id ON inspection_finding (inspection_id);
CREATE INDEX ix_inspection_place_cycle_id ON inspection_place (cycle_id);
CREATE INDEX ix_inspection_step_cycle_id ON inspection_step (cycle_id);
CREATE INDEX ix_inspection_step_ea_id ON inspection_step (ea_id);
CREATE INDEX ix_maintenance_change_cycle_id ON maintenance_change (cycle_id);
CREATE INDEX ix_maintenance_change_ea_id ON maintenance_change (ea_id);
CREATE INDEX ix_erasure_request_cycle_id ON erasure_request (cycle_id);
CREATE INDEX ix_erasure_cycle_id ON erasure (cycle_id);
CREATE INDEX ix_commitment_void_request_cycle_id ON commitment_void_request (cycle_id);
CREATE INDEX ix_commitment_void_decision_cycle_id ON commitment_void_decision (cycle_id);
COMMIT;
