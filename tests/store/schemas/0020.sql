BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'34323231313434618C459D0C56C2C79FC2804AD5C653B8A5D76D7739F226A712B0B47767721CE088ACD8',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'343232313134346193AE206AB2EDF6F58942C3036EEA6124624AD2E805982286E26176DCE9FC91C3D135',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461CF2E85340AC21BFDA3ED692DFAB1A7CADD2495D99972AE1553BB3329E71F8CF89193B24423',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461ADAF24C4D3063D59129B4F2B43A669525CDFDCF5F31A085C08CC51BF47BCF8D9C9D9D2E569',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'343232313134346116656D2FA72EFF4441DC39FC98692E6465F47E1A41FAB734094C9B0A6B8039CAF154',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434611606B1A36BF696EB88A187DC03FEF0DE2FF55E9BEEAA486023E13123BAFC3033F66B',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461B28CCB3973500ECEDB202AA44FF7F9BB1201002066908F321CEE59BE964A7AAB36AA');
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
INSERT INTO "account_correction" VALUES('2022-10-30 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100102001',2,'440118001001001','2022-09-20','electronic','2022-09-19','2022-1','head',X'34323231313434612B08CFDAA30CC945A7AF5DBE3E43FAD4FE77095D006FC4B1527FE4A200C5AF69B859','2022-09-21',10,X'34323231313434612FF0EE31F7C25CD382EB5932733BACC601EBD463F230AEB79BA57B904DCAFEFEAAF002D320FFF2FE813DE0C03772');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0020');
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
INSERT INTO "allocation" VALUES('2022-09-01 05:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3',1,1,10,'proportional',95.0,0.8,0.15,'按方案');
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
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3','approved','5ab607dd-f89e-420c-a3f9-9135e70c7a37',X'3432323131343461E6B4B6961CB48903883B6704AF24AE1855F78C1F2C7DE1D6FCD2FA9CC8A6966A08D8');
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
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3','provincial',5,0,5,2.35,0.481535164301713);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3','city_county',10,0,10,2.35,2.77425701115012690589e-01);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3','district',15,0,15,2.35,2.14764449956237918337e-01);
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
INSERT INTO "area_boundary" VALUES('2022-09-01 07:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','0106c51e-fbc4-43d3-8cf8-323387273378','440118001001001',1,'{"type":"Polygon","coordinates":[[[113.8,23.3],[113.804,23.3],[113.804,23.304],[113.8,23.304],[113.8,23.3]]]}','WGS-84','小区图.geojson','a6d87c1540f5ddcde1d085e7db1678fd6a7d9e76714f2b9d16ad7488f6d9c408','小区图定稿');
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
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','ac1','electric_meter',41,'2022-08-01',X'3432323131343461866CC587F09AED65822D2E7EA15896066CCE2723B7AAA6EBA596CB9B7F4F43B0A7446251F2');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "area_import" VALUES('2022-09-01 03:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','a1','5ab607dd-f89e-420c-a3f9-9135e70c7a37','areas.csv','0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','4651d759-8d81-43e0-a850-2e35e7519a69','a1','440118001001002','city_county',2,'gone',NULL,X'3432323131343461A00D86F3BEBA6CEA9FE49600D53AEF3CE963E980F1597B71633FC7B8F8A598E81F1E670C1C21A7FF18E18B487A79841683A0165C50F8DDA988F4B177F5');
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
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 09:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','4651d759-8d81-43e0-a850-2e35e7519a69','approved','a1','440118001001002',NULL,NULL,NULL);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 10:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','4651d759-8d81-43e0-a850-2e35e7519a69','carried_out','a1','440118001001002','440118001001003',NULL,NULL);
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
INSERT INTO "backcheck" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c1','b1','19416fc0-9a0f-459d-9ac1-7cb997108362','440118001001001','44011800100100102001','enum','enum',0.1,'stat','2022-09-21');
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
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c1',1,'n_persons','fact',1,X'343232313134346104FCDDA32A22F4B163CD4F61C0103C0C2D3E6BEA02663BBCCE9ECEE1CA',X'34323231313434614A9901B9CC7BFBC488A6D4820A96BCF727C801CFE9B90439F3E11DE86E');
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
INSERT INTO "backcheck_draw" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','b1','2022-09-01','2022-09-07','440118001001001','s',1,1,'0000000000000000000000000000000000000000000000000000000000000000',1);
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
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c1',1,'440118001001001','2022-09-08','completed',X'34323231313434610E948E11AAA01F7A8CC5C7899FEB5921B057E3CBEE945B5C69CAFF9DD82E8A',NULL);
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
INSERT INTO "bookkeeping_visit" VALUES('2022-11-06 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','23b12786-80a1-450a-8bba-7a9a664fc1d6','440118001001001','44011800100100102001','first_week','2022-11-06 04:00:00.000000','sup',NULL,X'34323231313434610ACE89BE9CAD525C7B6C6B8335D401FFEDE7FE8E87BF66718285FA679894C32E51B7');
INSERT INTO "bookkeeping_visit" VALUES('2022-11-20 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','7a54a86a-8dbd-4dbf-9b82-987dacb26158','440118001001001','44011800100100102001','weak','2022-11-20 04:00:00.000000','sup','7a54a86a-8dbd-4dbf-9b82-987dacb26158',X'343232313134346125E79EA29D8DDD9E71A05D53BDD165C3192402EB26A2DD8C85B180C163A6B45F561B');
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
INSERT INTO "budget_line" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,0,NULL,'training','培训费',1000000,'区财〔2022〕1号','2022-05-10');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'3432323131343461A29C46E3C5B6CFA052502C8A432DC898CFC2D12E73FB36B608B7F46234C1C3719751');
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
INSERT INTO "case_disposition" VALUES('2022-09-01 19:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','97161bc4-7412-4d4d-a8a2-29c78f559571','440118001001001','44011800100100103001',1,'4.61','4.61',NULL);
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
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','x1','440118001001001','44011800100100103101','3a80bd8f-557c-41c1-a090-9b594095fdb4',1,'extended',X'3432323131343461129B3960E32427B439294DD988F5CF3C74D04293F98EE9825D3952906554D3B51110EDA57CABFCD4D8B027');
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c0','households#0','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "commitment_void" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c0','l0','补录两户');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "diary_action" VALUES('2022-11-20 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','7a54a86a-8dbd-4dbf-9b82-987dacb26158','440118001001001','44011800100100102001','visit','2022-11-20 04:00:00.000000','not_counted',X'3432323131343461EE19B611E7F47EEF4C6F7440862EC57403630E84A2B130FB9EF560B3D546C8C0264D');
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
INSERT INTO "diary_check" VALUES('2022-11-05 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','9055a58b-09e7-424a-b9c7-e00d756be51b','440118001001001','44011800100100102001','2022-11-05','2022-11-02','2022-11-03',NULL,1);
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
INSERT INTO "diary_check_fault" VALUES('2022-11-05 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','9055a58b-09e7-424a-b9c7-e00d756be51b','missing_unit');
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
INSERT INTO "diary_correction" VALUES('2022-11-21 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c0373f30-79fa-47c6-bc65-151297f6098f','440118001001001','44011800100100102001','2022-11-03','omission',X'3432323131343461D2E196718A17E7B8AEB6AA684924C2B77FF2CB4EF9220B7D43F2FABDF7095346F2D0');
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
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c0373f30-79fa-47c6-bc65-151297f6098f','staff_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c0373f30-79fa-47c6-bc65-151297f6098f','household_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c0373f30-79fa-47c6-bc65-151297f6098f','carried_out','440118001001001','2022-11-22');
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
INSERT INTO "document" VALUES('2022-09-01 03:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','5ab607dd-f89e-420c-a3f9-9135e70c7a37','粤调队函〔2022〕1号','2022-06-01','省队','关于小区的批复',NULL);
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
INSERT INTO "document_scan" VALUES('2022-09-01 03:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','c1ee298d-1e9b-4306-946a-59b742cd05b5','5ab607dd-f89e-420c-a3f9-9135e70c7a37',1,'application/pdf',18,'fa906676899d4960bb17a32a10a2150ce9c9e6a04d6a5396eefc042fd79cd0aa');
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "draw_explanation" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','440118001001001',39,3,3,1,NULL,NULL,NULL,NULL,0.1);
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
INSERT INTO "draw_void_decision" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','confirmed',NULL);
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
INSERT INTO "draw_void_request" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','d1','440118001001999','list_wrong','名单有误');
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
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'3432323131343461E9B39EFC2A4967726FE3175C0D7569085493750D32698B4ACF38EED3511B8E8289F6');
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611EC0A222788CB690CF5FBC7BF1ADDEB60B2430E258920F6C1B208F8BE468DD8F6E4017E41F03C582BB8D8CC05FD6F5F3149168645573F0577DB3EB70575E45');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461701432C10DF29E5F49F7F1CA55EF5814D6A1D20E1B563158FE752C98CDA76E6D0C4895F3B5CFC2D940D12DCF3F2E664AECE69D1CDC5C06689A19AF6F8B5BBE');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A0B1EC57C9FF4486CEE1DFFE6A2640FA7F0D855B9E743AB6B5B6C3E9CB4F5FF6E351343AE4D3D86D7CC341285BB45F4349092FFA97EF5F40B0215F759C5CA9');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461E2DC085206C0666949C265F709A6BF37E508BCCC9247DE9977EF57D9B1DC0E5667824CB580639F0234613E7BA5680DB2BDA73D4EC8584DABE1CD5AACA9FD54');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346101AA3D977B5172B27AD162CA1E38ECE707A5780A807B9DFDE9C667C551CF84593A562579BA87B2AD97D983DF0EBD9E9F49660A25FECD37FFCBDDFEBF8C1C3F');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461997E78F7B85DE58250E9F3E11F99EF5B1A348714EBF5053EDA6A23016B6D732636143DA83E5C04A17B6FAB65766A131D34D6544E19945BF60E78550E970B54');
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
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'3432323131343461C7A38649F0CF71E68424281C734CD62D83C9F9DB6CDA9061C312437803450D97BF748E9D4B60E7771BC9084522B388EBF1C9C7DCD270FF49146202C9064DB9',X'34323231313434619CE9C70C7D209898F55C1123C50B0A372F81DA6F105CE343B302D3BFFE4F87325DAE','walk',NULL);
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
INSERT INTO "entry_count" VALUES('2022-11-03 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100102001','2022-11-02',1,'440118001001001',3,'paper_count',NULL,NULL);
INSERT INTO "entry_count" VALUES('2022-11-04 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100102001','2022-11-03',1,'440118001001001',4,'platform_export','export.csv',NULL);
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','a1','440118001001001','440118001001','一村','440118001','荔城街道','220','一村第1小区','city_county',1,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','a1','440118001001002','440118001001','一村','440118001','荔城街道','220','一村第2小区','city_county',2,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','a1','440118001001003','440118001001','一村','440118001','荔城街道','220','一村第3小区','city_county',2,1,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','a1','440118001001004','440118001001','一村','440118001','荔城街道','220','一村第4小区','city_county',2,2,400,0.25,NULL,1);
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
INSERT INTO "erasure" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','q1','rejected','',0,0,'');
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
INSERT INTO "erasure_request" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','q1','work_record','销毁清单〔2030〕1 号');
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','d4b753c7-e9a3-4713-b9fc-b269da3f1483','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 03:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d27448ce-9413-4504-a1e0-2eb35ddb1282','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','9989f074-d43b-4aed-861e-6f7b46945f66','d27448ce-9413-4504-a1e0-2eb35ddb1282',1,'confirmed',X'3432323131343461CE528548B9B931D17DFF55958E1DE9FB2AC740E959C13D77A8B8FB3828495D3E6D60D98A9F',X'3432323131343461DD1E1446DDBE46A3CE42EC0B0858A3D9A70D965EAAFF473E13E0EFCB7655BEFACFE41E830EBB5B59',NULL);
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','i1','440118001001','一村','440118001','荔城街道','220','2022',400,NULL);
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
INSERT INTO "household_code" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','hc1','039','02','44011800100100103902','family');
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
INSERT INTO "inspection" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,'mobilisation','2022-07-20','s','{}');
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
INSERT INTO "inspection_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','440118001001001','','M03',1,'problem',X'34323231313434619835B136D83D4B2F7E367B21B87C7F6DA38780729ECB090941225FF5A0FFEBB4374EE0C29C');
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
INSERT INTO "inspection_finding" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','r1','440118001001001',NULL,'M03','minor',X'34323231313434612F945C872DE57089D0E3B080327A9CCDA49D3674537D410AC7882B47C592F9734504DB185E67AC02');
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
INSERT INTO "inspection_place" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','440118001001001','');
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
INSERT INTO "inspection_step" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,'440118001001001','correction_demanded','2022-08-03',NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','account','4a8ab91c85e3ad9ed69e14da93108b3ff26a2aee7b2d17896986ec04f144cc81','0000000000000000000000000000000000000000000000000000000000000000','4e63fcc8dc58b44d8b6b8149c9df14d793e5220910efc096f3c0058b1ee4f325');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','cycle','6418c391d490cfaddb0a33a5b95d062a79337eefa1cb887c8588f6205d31427e','4e63fcc8dc58b44d8b6b8149c9df14d793e5220910efc096f3c0058b1ee4f325','fbca3ddf55cf734c29aec66be34b541fe37a597fd8483c5b7659cffdd5d803db');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','key_rotation','a24f57c832e2608e97e9cbdf101912698ba99dc3380e260eb7cb8f74a40538b8','fbca3ddf55cf734c29aec66be34b541fe37a597fd8483c5b7659cffdd5d803db','a04003e75523d513c96b4cc18bf05b1d4ec3ccdb6b1c3deede5571a50b654f8b');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','restoration','4e47753d0bb1ab975a84058dabb2f14ea42d6cfa75179325015b164e339d3cb2','a04003e75523d513c96b4cc18bf05b1d4ec3ccdb6b1c3deede5571a50b654f8b','5d6b53ab5488e2b46521a71b8de5d0801819d057d64ebed2aaf3df236726ffcf');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','account_activity','f7ba71e17d3aacb28ee3ee17c942c8b1efd0be956dfbce0da294f2dad9b66438','5d6b53ab5488e2b46521a71b8de5d0801819d057d64ebed2aaf3df236726ffcf','5047d4768775c9c3874fe8404e296f673d7324c8cac7c66b2994cec16259303d');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','account_opening','0768c50bef4c8179cc785c2f1de7662b61e8da7a9c8ccab92b9d30d18ee0bae2','5047d4768775c9c3874fe8404e296f673d7324c8cac7c66b2994cec16259303d','006cbc05c392d720d8934d06a407f4d3c4b6396b1052547434f14cddc374bc93');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','allocation','162bf319a1f9c222e6ab335e19a5ec0198aa44bb672d19e89941ab675ba13951','006cbc05c392d720d8934d06a407f4d3c4b6396b1052547434f14cddc374bc93','0e2ce73f7aec6e39ae34f65aa31d3981a776825e7c33846c91100281b2bbbb84');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','area_boundary','6d696f56b7a0deb40c22c30f410159a85f96d9c948d06bc74263ea6039b1fff9','0e2ce73f7aec6e39ae34f65aa31d3981a776825e7c33846c91100281b2bbbb84','01ee73290b8ce5524104cc799ec1d0fc425d9dffbd4ad3a167ebdccd445b4b72');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','area_count','22ed4b8ac3a959903fa2a86a69c67b8726718e6beb472eb831de0abed35c54c5','01ee73290b8ce5524104cc799ec1d0fc425d9dffbd4ad3a167ebdccd445b4b72','a4cf22b9983172678d456b2fe133f2ee6103e1584512893b653cca9a6c65461f');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','backcheck_draw','7b330afcbd599f2d80aff6f85e4cae26bf2eb9f24e83ab1713fb44b71a182536','a4cf22b9983172678d456b2fe133f2ee6103e1584512893b653cca9a6c65461f','6c29d0e99cce3433c558a09fced756fd432f8ab68c4a9be1d98ad75ed4e5029e');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','budget_line','6cf0e4db9be30f90dda602064dcd8322e166ba7c393f8038ade490777f9904ed','6c29d0e99cce3433c558a09fced756fd432f8ab68c4a9be1d98ad75ed4e5029e','7f57cc85c7b48328323d86a4b23bbf0efdb6bab691725e46330677158d4a2d24');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','case_disposition','28e20bb5ecbe3a9da9eff4eb794ec879851989a2f862fd6abd86640446ff08a2','7f57cc85c7b48328323d86a4b23bbf0efdb6bab691725e46330677158d4a2d24','0efd64bbb767a134959ffcea51a6c86de544569575ea45c17dd0dbbed96438b2');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','commitment','0b83790b2a7e1bafd0951e911f7787a29c8e40c778232f2a55043c98cc23951e','0efd64bbb767a134959ffcea51a6c86de544569575ea45c17dd0dbbed96438b2','a67f8ed8cf810cc6da7e75dc63976a64f85a20b9fca626506ab91ccd6dccc552');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','diary_action','94ac80b5c5382c9e7469de538a7cf08ddf1e73934ba1167e9358b80a67f1d11a','a67f8ed8cf810cc6da7e75dc63976a64f85a20b9fca626506ab91ccd6dccc552','73e5e7387dacb2017763bbb0feef0bd50c0d4882e15c714fd8c6605d6ab30d76');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','diary_check','4a82ce1f314ee6b7e220b2a4aea7798072063f42cef7ce9a1914974645238ebf','73e5e7387dacb2017763bbb0feef0bd50c0d4882e15c714fd8c6605d6ab30d76','24668811f35a220818e12251254e7a0de428b57a8f2f47f9fa99bfd58dca4dfd');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','diary_correction','a5d5be030c397985316750e61c898a053e9e48676ea4dea78b0d1c91d88d1aab','24668811f35a220818e12251254e7a0de428b57a8f2f47f9fa99bfd58dca4dfd','ee9c9f1bb83ff13b7a0d470c45d5cbdacbb4d7a13f670364d1c6597343c6a9f4');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','document','f9a89d329530d4753c78f59d75f07da1c441c00b24f7774e15993936c49b1ee1','ee9c9f1bb83ff13b7a0d470c45d5cbdacbb4d7a13f670364d1c6597343c6a9f4','490a9050ff93908af3a6a22f70b7b2a55b88c451061e746baf2f713649de91c5');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','duplicate_decision','71063154e42175e1a3b83e8f9610f8ee2f7f08aeaee15a248e8b435e52f85d01','490a9050ff93908af3a6a22f70b7b2a55b88c451061e746baf2f713649de91c5','d64a5b17fa38183839ac08fb3cf678371af6a3575c168ae506c4ff5e3743cf0d');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','entry_count','f4cc76a50c9656d4cb7fc82854b82d8ba158a4cd1352f72b38ad17564650d28e','d64a5b17fa38183839ac08fb3cf678371af6a3575c168ae506c4ff5e3743cf0d','72e190fee16f8fb219a5df318acecbe5165eca93c601ae3884a90ecb82b6fe75');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','erasure_request','315b43dba766206aa305600d8b1460cadd7a4e012e42dd564d8436892b14dbb7','72e190fee16f8fb219a5df318acecbe5165eca93c601ae3884a90ecb82b6fe75','2c7c6bf9e14dfae1f49745c7194f5c4d521605939a80a93f328efbd672121c33');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','export','ad451619b3f807a81ebe6017caad70e05d57e398dab804c1067866c83b481d7d','2c7c6bf9e14dfae1f49745c7194f5c4d521605939a80a93f328efbd672121c33','55c1989a3b14d4ab49f9b4e4420e14b190f5dfb8169d934e33259185613395c2');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','finding','0a9caf32d2eaeac639f69b803d7eb3ed86f36bca0eb6414e3a527410506d8673','55c1989a3b14d4ab49f9b4e4420e14b190f5dfb8169d934e33259185613395c2','46c973f0026525117deec5fd4aaf47de353511262b3c484c60697e1f8eb4f2c7');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','frame_import','ba4a2148f1625c2faec23336f15c34dca1d7d38c51aff3237c80894f78b7f3b7','46c973f0026525117deec5fd4aaf47de353511262b3c484c60697e1f8eb4f2c7','f257abfb48edc0adab27e03ecb839f32e2b338cee9173e23aec67c61048dcc75');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','household_code','3374f576aaac4ed19ccc13a001054d1382f101a8b698bd466a972170342ca6e7','f257abfb48edc0adab27e03ecb839f32e2b338cee9173e23aec67c61048dcc75','a418f3b3233484bd9fe07c8e43ce299636a9d9eeeb7e23d75cb38bfeaea72a88');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','inspection','84270486e62e6d9bd338380254b6a58fe4c37934dca9bac1a7c19da1a804451e','a418f3b3233484bd9fe07c8e43ce299636a9d9eeeb7e23d75cb38bfeaea72a88','e2801c66ee1d75f595920e6eaa5654bf6bf9d808987292d2c27891aa53acf883');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','list_lock','c7eced2a8917a0a9cf39f17c7316914224f25b626c8380dfeece2b9b18d1a394','e2801c66ee1d75f595920e6eaa5654bf6bf9d808987292d2c27891aa53acf883','63e92cb65dae31a2395e8bbac1886fdebf58bd16006d8acea54798f799f97616');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','listing','d5ff4c9f329e687851cd5c5e7466650ad30eff340bd7600bfd5af461cca1f434','63e92cb65dae31a2395e8bbac1886fdebf58bd16006d8acea54798f799f97616','44b8d98d70192dbe87966dfeec65c6c6079b1f287f3ee39f1104deb647b5eb7e');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','maintenance_change','99ee342fd0dd2c511f47e5c79fbec7e8c516b091b21eb934f907af20bc3cef40','44b8d98d70192dbe87966dfeec65c6c6079b1f287f3ee39f1104deb647b5eb7e','ec0016ba242d962008e83a7c3d1f0c66e5583c5f9f0f52acbaf2d6cebfc6dd52');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','mapping_profile','f5b8dce0ff6258f537934fa83cd7b054d3badea36942a0dbcc446cd593eb1593','ec0016ba242d962008e83a7c3d1f0c66e5583c5f9f0f52acbaf2d6cebfc6dd52','b2e80e66956d38ca8c5770fe54738e048efdd79cabd971bd3649d68b1a8f0c20');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','new_occupants','7f92665bc4be333321fc9b80872428c1c4c0dcb50bb5f80d1a3e0551231e2a03','b2e80e66956d38ca8c5770fe54738e048efdd79cabd971bd3649d68b1a8f0c20','b22cd643fd4575eeae41475ba2b67d285807b36ecc225e3c768721e19a15cab3');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','organisation_member','910a98e548e071feb7d2b61a6b897482e9fe9a0d1307b04f228e104e1caa838a','b22cd643fd4575eeae41475ba2b67d285807b36ecc225e3c768721e19a15cab3','74f471a217122edcdf74f272718c3cfc0ae4ecca235de17514815d934902662f');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','password','827335162369bc9c458db3b2b4fa3d62f888d618ebfd3ef9c71b0757eb7052d8','74f471a217122edcdf74f272718c3cfc0ae4ecca235de17514815d934902662f','6d04c0e966dca548918b428e5e8124944eca2d6bd00d1a1f6f57ca294a844860');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','photo','9849e37f83bbe20dc3fd0538b77908d2aef4e99308e0ae2add415b3ea702c17d','6d04c0e966dca548918b428e5e8124944eca2d6bd00d1a1f6f57ca294a844860','2c8b23b977e7a998e67ae6f68b7df98e275a48ee5907121f87173223692b4dff');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','place_assignment','3c9306efcb9d68168da7df52cb3c67e5a7af7900bfbd07be84130361df1fedf8','2c8b23b977e7a998e67ae6f68b7df98e275a48ee5907121f87173223692b4dff','50363c943b45b6f2aeae6c96b5af0bfb889451737f53fcf6c8af52cb5674633b');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','plan_version','c0b51ba8271bc8c58bbdf8d1ca1e1a00999c7e0fccc1ac5469fa9158e7723403','50363c943b45b6f2aeae6c96b5af0bfb889451737f53fcf6c8af52cb5674633b','68718780598e4c3e22746d677e5cc70858b6b2797fff395b0d343f74777595bd');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','publicity_activity','9563dfe2a009203b2e476c2d4df99d70480918b359ea765938e71ddf2a0fb81d','68718780598e4c3e22746d677e5cc70858b6b2797fff395b0d343f74777595bd','794c4834d4bbd55a8c15fda3f6f094e197f2cf9e30ebd860494be8d4a7f21603');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','role_assignment','063492d125e6d1eada8980636d8fba6708ce31cb071a4b9591d22d78e5bb387d','794c4834d4bbd55a8c15fda3f6f094e197f2cf9e30ebd860494be8d4a7f21603','d7f313a84fcb8365a83ba75164d0746f079852a2b4d621c21d1d88d9afaa8b16');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','safety_measure','6561233e53f11e45dfd717de58318ec2c0be1b0e35cbd322e53579234ce70ba1','d7f313a84fcb8365a83ba75164d0746f079852a2b4d621c21d1d88d9afaa8b16','8f7f13022e89b99caf2e8aece3bb9e7999c28a14de57927139913b141dae8a1c');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','screening_answer','db7f1c4ffd13ecd0b5474d0b592789d638c7d4a4f3a5974954eb2129cf85ba20','8f7f13022e89b99caf2e8aece3bb9e7999c28a14de57927139913b141dae8a1c','d1f3882f830892db5e18b74e5b465f33a188773d92b368d87baa80011b620751');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','screening_attempt','14d5df8e3909ee248ef2c888b8d96bcecb6b330bdfbfc99e7de6ecd8818531c6','d1f3882f830892db5e18b74e5b465f33a188773d92b368d87baa80011b620751','0407ba76d9a0f20e854a64a7fe960d30aeb1b4b9aaba49f3ac9bb5807f744e86');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','session_revocation','2bfc3b749abff1c83e6d11baa0ca59b7c0a4f556d4309ea438fe0f2fe918161a','0407ba76d9a0f20e854a64a7fe960d30aeb1b4b9aaba49f3ac9bb5807f744e86','f675f666dcc43b63f41f140a0d22dc65121317a5fe558afa0096c811dcae95ea');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','sign_in','35ec3cf102e68f68832c6b95490cb83705e614ccfaa953a32d21683c2ea6a132','f675f666dcc43b63f41f140a0d22dc65121317a5fe558afa0096c811dcae95ea','5fe3caa186769dde81d2e4116ab92e70a2dc342ccc00dac400ce7c1dc73409c7');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','signal','3af2fe979534915881c09caf229dd1a4a0f76ef3d91a12e3745cd2a1b83f2ed2','5fe3caa186769dde81d2e4116ab92e70a2dc342ccc00dac400ce7c1dc73409c7','cec9bd0cf1327e68143f3f7741644a55e545bff41bed5c50058e8806eafe2574');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','spending','9d58ffad426101004b98a62b77bddaa5705c586ae1d0e802fe7e4252cd588a62','cec9bd0cf1327e68143f3f7741644a55e545bff41bed5c50058e8806eafe2574','d77bcf36da64dce271fbe4ce0853e160ea287d44e8f313bba43ed66cbcda4b76');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','subsidy_payment','5e076f30938973d81eecc80a96583fdcc81e6e62d4bcd3d2e935e7c524f4d37c','d77bcf36da64dce271fbe4ce0853e160ea287d44e8f313bba43ed66cbcda4b76','fc97d7f9c593e3becc22981302cccf5d5cf82ab8c334dbeeb43954341e9b9857');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','substitution_request','47d3606849dd582ce5634efd7cb408ba2100b57753f9fcf6061a86d1bccf97b1','fc97d7f9c593e3becc22981302cccf5d5cf82ab8c334dbeeb43954341e9b9857','d54184fe7009222514d878a27f54dfd074aa3ddc944d1f763e0c0709610d589a');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','task_statement','0063a5cd48cf014bf97005d17cdbbfc6b3d21295d9cf875415e200755c94425c','d54184fe7009222514d878a27f54dfd074aa3ddc944d1f763e0c0709610d589a','87e89cfa572edb1a4ce77ac98e07367a8bc7654f1fc0317bd2733bf0354950ec');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','training','46ed0be820176ae11d23aee2822e0631c11996e1a8297572c6f5e117023bc154','87e89cfa572edb1a4ce77ac98e07367a8bc7654f1fc0317bd2733bf0354950ec','9d054616bc45976b14d6d5c7b530bf41910cd1f7e49601b36d92770e761142e8');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','training_attendance','46e80a160f14b3a25401dd99fdc1ec29c2ef19645bdc26239bd4a7db62fdbb4d','9d054616bc45976b14d6d5c7b530bf41910cd1f7e49601b36d92770e761142e8','6807194ef399df10e2b6f729b2dcd8e82999af783cc3b4f89b1c5426fd8163cd');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','training_session','60cd1b28ab6ff7196a86663d3e4273305feb81cd537e4e1fa4cb36164107e336','6807194ef399df10e2b6f729b2dcd8e82999af783cc3b4f89b1c5426fd8163cd','f89e049e4038f88ae067ea77d819d77778b9eac27ae0d4a0f1e12b7dcc2a2e3f');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','training_test','286b6b2c56151fe014955491c4b0429d203f668e224c60ef4840a56afa2ee3e8','f89e049e4038f88ae067ea77d819d77778b9eac27ae0d4a0f1e12b7dcc2a2e3f','df105fef338d1ca8f6939a65a44bde1c04606e949da32c30229d4297a19d9815');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','trial_decision','6120dddd95af40de1cf0183b271851b11b16a7e96411f9517250495c2fc8f115','df105fef338d1ca8f6939a65a44bde1c04606e949da32c30229d4297a19d9815','506468fde1dc58ecf1d91340dcf78d9c7f7d275b2fcdc22553503ef1c24ea7d2');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','unmasking','cb6eabb6bf3eabd39c4cbc45dbe38396d154d74e7b3e8d524fb9325b07b5688d','506468fde1dc58ecf1d91340dcf78d9c7f7d275b2fcdc22553503ef1c24ea7d2','bec457fad64bda844fec727e100229d842dda021b51b07bb6985c3fc69cfe8d6');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','vacancy_check','d04e8bcf1993ad7e663013facd347b2acf80fb4797e413a201d3deec7306cd31','bec457fad64bda844fec727e100229d842dda021b51b07bb6985c3fc69cfe8d6','9ecd8a9c63e959b4ac6be83017e9d5a924102fe03af89bb6b6fa194795885435');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','visit','1746aebb48a2dc1549b45ec51472c39624b20337b9de97f3ec24f8eb415ddb05','9ecd8a9c63e959b4ac6be83017e9d5a924102fe03af89bb6b6fa194795885435','227a49cc55eb8005d76cfe7acb44fbeb4ec762347a9c0f1b86bba147a9538916');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','account_correction','bbecbacfadd074cb49ccd208719611b619712818206fbc36dd070b36766186be','227a49cc55eb8005d76cfe7acb44fbeb4ec762347a9c0f1b86bba147a9538916','15c4c3d03d16cccd8fb1bad8bf745d94efc401f839d1b5d3dc658d046d084118');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','allocation_decision','310ff9906f366fb1ea72abb60af0f95c84194c990815863be2eeaf25f9878420','15c4c3d03d16cccd8fb1bad8bf745d94efc401f839d1b5d3dc658d046d084118','4882290645bb9a17962f09c89f63348fca96228edeca1d8968a3f0aea6a25800');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','allocation_level','5bd9754db64ca30e83f3455943bcd58d7f37537b31e07e1bb8c5d0dee78726ff','4882290645bb9a17962f09c89f63348fca96228edeca1d8968a3f0aea6a25800','06628fdd72ed1648ca1dac9635cd7d6c8cfe44e0d07d79d5516f9cab3e1ee99a');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','area_draw','89d01cf0315fa805d747c7ecea616359343e31fa5dc5b5c712ee3a21f7bbc5db','06628fdd72ed1648ca1dac9635cd7d6c8cfe44e0d07d79d5516f9cab3e1ee99a','969548d606470df2cce67755ef4a2059aafe721cca566490be13bf094e647710');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','backcheck','66789b3e294d913abbc1b904d893a892f30827af213ded36e50fe391e941796c','969548d606470df2cce67755ef4a2059aafe721cca566490be13bf094e647710','c1a35d6a4c7e4ed6e6c94161a37330dd0e96ac29ef94ead829b335e4014566f0');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','bookkeeping_visit','d024399d57331ba45220bd228ff1a20f6629205edfa425a3c56c46df8acabe07','c1a35d6a4c7e4ed6e6c94161a37330dd0e96ac29ef94ead829b335e4014566f0','ae5f87895edaa9eddb68b1b810ee44de2f4d173a7e068232989173a5c53e7390');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','building','f73edbb500315797a14fb158335eba2c282eaca4b7f1dd18f75db817f4df8e26','ae5f87895edaa9eddb68b1b810ee44de2f4d173a7e068232989173a5c53e7390','50d3a30836ec12eef74416875b5dcdb34031c575f4a34641d896779c47f294d9');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','building_change','2499084188342dad9d1e4c76d048dcb9a53044533ac8bff3eb4fc848344ddc07','50d3a30836ec12eef74416875b5dcdb34031c575f4a34641d896779c47f294d9','1af6f774e2d727653b91664ff2985631473494cc4b54d7d72f43f167501de2d2');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','case_resolution','c91b1d879b4d94f32044deab4eaf17fd0452546709522db00eb4fd5ebe7d96d1','1af6f774e2d727653b91664ff2985631473494cc4b54d7d72f43f167501de2d2','43ae014ff177513c2d0ce7b17fa69face2d12ba88e7477c0a761d942c8e9907f');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','commitment_void','a204dd90f4b73e25999be65a4f83e343cb9e02e42cbb4b36c37263696411ddd9','43ae014ff177513c2d0ce7b17fa69face2d12ba88e7477c0a761d942c8e9907f','e7fa3b51a4ff43eb5042c166dc5b6c4b8a23addd21b8f00852ca664c0c624248');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','diary_check_fault','6cc167876ed19f197bf0fefdbcf3f55256c9536bb9b55d6ce7202c4c649552e6','e7fa3b51a4ff43eb5042c166dc5b6c4b8a23addd21b8f00852ca664c0c624248','41aab71c3598c436acb277e2525239a0814ea89c24bc73491ae92a37b23d7608');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','diary_correction_step','c43751f9889158f9bf588c92adc2fffc60fd5de23f7653ec8d0a159bbe3c530c','41aab71c3598c436acb277e2525239a0814ea89c24bc73491ae92a37b23d7608','566eaf13186dfa9d18d3380d503531a5b99bf955c275e6eed2a8f9ddc839b617');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','document_scan','78225fa2d4a642b38cd068e9ffdb0e763a8998d9108772c8a056dd2bfa0cb936','566eaf13186dfa9d18d3380d503531a5b99bf955c275e6eed2a8f9ddc839b617','bb19a90f48643bad8a2af1ba884ef02303e48a00245e44a639fd9c25bf0278e0');
INSERT INTO "ledger_entry" VALUES(69,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','draw','4b498609df4f9bfcfe9e23ae65de25169d8d14d31e24f3c30c3e3f527822d935','bb19a90f48643bad8a2af1ba884ef02303e48a00245e44a639fd9c25bf0278e0','2f7e8d7822ce1b5d183bef6fbd00922006de7155da93299bd186886a4310a3a8');
INSERT INTO "ledger_entry" VALUES(70,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','dwelling','8380b2e3de159b709cf7e378311a523f8cc2bce06bdab641a776a712e11355ea','2f7e8d7822ce1b5d183bef6fbd00922006de7155da93299bd186886a4310a3a8','87c78aac9cd38990e349da4cd8f63742c7ca4a32245f07f970a45d447f1e6f67');
INSERT INTO "ledger_entry" VALUES(71,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','dwelling_change','dc6234c99783d1e58a5db2707ad74f88d6bccbc75570246303c689eb25e451b5','87c78aac9cd38990e349da4cd8f63742c7ca4a32245f07f970a45d447f1e6f67','eea06236f1d6304d415423207f1ed1089f2077eed74249c4ba52b03e1e3bb5aa');
INSERT INTO "ledger_entry" VALUES(72,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','erasure','34aef675658f14e8a306e30225a0327681fec6774cecf05ed92c5c1dc37ebc46','eea06236f1d6304d415423207f1ed1089f2077eed74249c4ba52b03e1e3bb5aa','e23230a4ee024641042f464029194ade35f38b9fcf6a89fa06d5d8519ea70436');
INSERT INTO "ledger_entry" VALUES(73,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','finding_resolution','c209f0bfc3f20e81811958d32da1e8bfe3c9939c97e0dee4f58178a2b3018fc4','e23230a4ee024641042f464029194ade35f38b9fcf6a89fa06d5d8519ea70436','556abfb7fc36320679a2ed921098960806fb8f6ae228fe7d4eb19cdabbf45ba1');
INSERT INTO "ledger_entry" VALUES(74,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','frame_unit','d2b1a6b6fe0446f8d3f75944d568242fcc294556abc303d29e8ac32224ced4b7','556abfb7fc36320679a2ed921098960806fb8f6ae228fe7d4eb19cdabbf45ba1','4ef06ab08a8721e712697eece67c68cd7ad82369b3d37e412831735784c7ee59');
INSERT INTO "ledger_entry" VALUES(75,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','inspection_answer','757b76b6f6d5f44bba62694299042fc71a926778c5dd628dfc66a4fb2eb607d1','4ef06ab08a8721e712697eece67c68cd7ad82369b3d37e412831735784c7ee59','87d9c6a71085f2f6934edfaeabfca52399722e1b5d57f0d9a4ec5ad775e2ee5f');
INSERT INTO "ledger_entry" VALUES(76,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','inspection_finding','5deb5dd968a8651a037a2a760676107f17df5191fea7c94f833ba337a1f16bd6','87d9c6a71085f2f6934edfaeabfca52399722e1b5d57f0d9a4ec5ad775e2ee5f','57cdda404edfa08891d621c7511a41a73224810429b5aa6a237edbab8953a4dc');
INSERT INTO "ledger_entry" VALUES(77,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','inspection_place','294b5b11d9d3e37c6eb80812596497ac7953b66cb2289e2c669df45ab6e00366','57cdda404edfa08891d621c7511a41a73224810429b5aa6a237edbab8953a4dc','ac5ccc2fbf765ea036da93814cdb1a75d3a15a0408baec4848548a2decc76f72');
INSERT INTO "ledger_entry" VALUES(78,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','list_unlock','cab0472807d48ef718b0028d8defef0b9eb75e7356dbbdf37ee1eb5fc030125b','ac5ccc2fbf765ea036da93814cdb1a75d3a15a0408baec4848548a2decc76f72','f00ce003772aac5d3bcd6c2b3beb16f1fd175b762004fdd10a7eca975e4ceaba');
INSERT INTO "ledger_entry" VALUES(79,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','relisting','d29eac40f13958b0160b3376dd97e98f181478f42463240371ab406ede1272aa','f00ce003772aac5d3bcd6c2b3beb16f1fd175b762004fdd10a7eca975e4ceaba','ef75c01d48b78d57d6b5855ff0a231c02f7c1eda50689c41199abfee5282f942');
INSERT INTO "ledger_entry" VALUES(80,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','signal_decision','530ca6691b265b227f6154df114d163ccfa0a4028acd3a770ec5f7a2797a64cd','ef75c01d48b78d57d6b5855ff0a231c02f7c1eda50689c41199abfee5282f942','46c964e9b5c7d5c09c1b64f3c7ee1f21a7f3297ffbe9f9681d4c45d265128058');
INSERT INTO "ledger_entry" VALUES(81,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','substitution_decision','75dc406080ad381b51195f98fb9b199ab9e7b1bcc84d8627d8d9d7c7c47c5ab3','46c964e9b5c7d5c09c1b64f3c7ee1f21a7f3297ffbe9f9681d4c45d265128058','b4b32df099ece21379ba6c52b3065b40fd40f2bb7fceba4dee204a8c3c636489');
INSERT INTO "ledger_entry" VALUES(82,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','substitution_evidence','f97b341689bcd6de73e63d7edfce36ac5188dc95d4f88b8b1a50cbf70f234195','b4b32df099ece21379ba6c52b3065b40fd40f2bb7fceba4dee204a8c3c636489','3b5809be7838250a84c42b0053ac60483a6d6949ff7bb25587fb55d5f26efce5');
INSERT INTO "ledger_entry" VALUES(83,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','visit_correction','e4d850fc1f3bf5e6b27acd3cf36b8ee8eb52ee94df23f5b5595b221f5d77898f','3b5809be7838250a84c42b0053ac60483a6d6949ff7bb25587fb55d5f26efce5','60e896448ab5bc813fe86f68fb4d9142fd12c3b8c25c34162232d62780006ccb');
INSERT INTO "ledger_entry" VALUES(84,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','area_import','25c6830f1e9026cf512b6eb59124fe6f817690961600fc6a56c231f789e33c0d','60e896448ab5bc813fe86f68fb4d9142fd12c3b8c25c34162232d62780006ccb','065cd75e71d2c65bbe8641da4f75d6466d5570ff9ac0275e2e9d4c60d947d45f');
INSERT INTO "ledger_entry" VALUES(85,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','area_replacement','716e96ba83e23d7e27fdaf06d5ca009021daf1afa575fd231badc9db00f2c04f','065cd75e71d2c65bbe8641da4f75d6466d5570ff9ac0275e2e9d4c60d947d45f','660cf00988a89de3df151f18d5544ea938399e7295dfd2d131b8328ef7faca8e');
INSERT INTO "ledger_entry" VALUES(86,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','backcheck_answer','7d0927bc6c92ab9cdca7932fd5fa38d8374508c44c9d9bba2aca6bc907388a9e','660cf00988a89de3df151f18d5544ea938399e7295dfd2d131b8328ef7faca8e','35546fbb8177c0f09cc10007920d92018fd0ba3e851f6956772ad35e75537145');
INSERT INTO "ledger_entry" VALUES(87,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','backcheck_result','3a5e38b5dc2f5a9303e624ce31209c56b43e6224bce27a1dad20aa2adf89a7d3','35546fbb8177c0f09cc10007920d92018fd0ba3e851f6956772ad35e75537145','d8b95cbf1288ac20aad039282556f035b762f7c7da33e91e0672587406c9478f');
INSERT INTO "ledger_entry" VALUES(88,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','draw_explanation','d7d7f508b997c51d5594a07d8569afe2420046af814c5b1ae03e59349db924b6','d8b95cbf1288ac20aad039282556f035b762f7c7da33e91e0672587406c9478f','8b3ffc7a9595153f39015fe310c57ba53835936bcdcc6ae1004e4082cb372d85');
INSERT INTO "ledger_entry" VALUES(89,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','draw_void_request','e5154cd048c8f419ebace4da40fc3688880a0657f012a2713d147008bb8d5dcb','8b3ffc7a9595153f39015fe310c57ba53835936bcdcc6ae1004e4082cb372d85','85aa72e5eceb2a29e4b951311223d4d309fa25a183bc5ee118baab27c7f62311');
INSERT INTO "ledger_entry" VALUES(90,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','enumeration_area','756dd24c16127fc390744fc3851f2e0059d72c27246c3c7537d0cfb1dd3a4716','85aa72e5eceb2a29e4b951311223d4d309fa25a183bc5ee118baab27c7f62311','ea9966ea60592b3ba73d4120b7835fa27f7efe88585432d5539772c7a03c858f');
INSERT INTO "ledger_entry" VALUES(91,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','inspection_step','067b4d6e2c39cf6b570e508c1e0346a95837872cc4546628b8105a6af1ea2d6e','ea9966ea60592b3ba73d4120b7835fa27f7efe88585432d5539772c7a03c858f','960dd06f39e08d05b06292c3d1f589b5adc09e3d3b6df06a4a15eaceda89015c');
INSERT INTO "ledger_entry" VALUES(92,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','pick_import','cd00452497ec89b61daa503dd0a00fa8304760096d1965b2cbec5f2fdc408aea','960dd06f39e08d05b06292c3d1f589b5adc09e3d3b6df06a4a15eaceda89015c','13289cbbbedf3f4ed23ea6c68a66c7f25d38625e3a6bd688acdded64e00d3c68');
INSERT INTO "ledger_entry" VALUES(93,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','relisted_dwelling','4cdd4d927b863feb4b6768d317234e30b04be8e7f0104ee1f3abb7e3caf1c7b3','13289cbbbedf3f4ed23ea6c68a66c7f25d38625e3a6bd688acdded64e00d3c68','58c568553f17a219dbb01c230f9c8207317ad10833e4055d2d9b6d651cb8a438');
INSERT INTO "ledger_entry" VALUES(94,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','relisting_step','a2a627722593c4722a545f479469908c684ca0528b2145a5ecb444665075f523','58c568553f17a219dbb01c230f9c8207317ad10833e4055d2d9b6d651cb8a438','ba9dc90398d79f68c9ee5ad973e736337abc149193627702faf7212c0d466b48');
INSERT INTO "ledger_entry" VALUES(95,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','reserve_extension','0f7503c5db558e80fab936b0296b201679ed6a2b5768aba606dbcd9a24b0dca7','ba9dc90398d79f68c9ee5ad973e736337abc149193627702faf7212c0d466b48','7b2b427507a29b4552e4ae549f6dab77faa8a08ef0bd4120e9ca24f523e5e175');
INSERT INTO "ledger_entry" VALUES(96,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','sample_household','ac957aa8831000d9072c3265ac4f098e461aed3fce802505677ebae228cbef73','7b2b427507a29b4552e4ae549f6dab77faa8a08ef0bd4120e9ca24f523e5e175','4ff07fb23f26679010af512e822dc40b3fc73472515857a604f8e2fcda8accd5');
INSERT INTO "ledger_entry" VALUES(97,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','area_replacement_decision','2c628823bde5e22363d5f405e5bc17d5864fae2ce3c47dbe939fe6fe68718d90','4ff07fb23f26679010af512e822dc40b3fc73472515857a604f8e2fcda8accd5','e870cb31b470f92f4483083c73ba752774053dba6eac3af64b2f11ce3376d8fb');
INSERT INTO "ledger_entry" VALUES(98,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','draw_void_decision','d0482cb66877c000b24f6bfe4c29575920f8a8d4900a0569ef91a6dc858ddce4','e870cb31b470f92f4483083c73ba752774053dba6eac3af64b2f11ce3376d8fb','1848a8edc1ba39f04daa01a4c6bea9769c35d00e7512217bc1c07b2ef1a5195b');
INSERT INTO "ledger_entry" VALUES(99,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','relisting_resolution','5bf98c7c12e8781911cadf3e64700cbb4775a6e7e0b5a3fa0098544a36c9d5c5','1848a8edc1ba39f04daa01a4c6bea9769c35d00e7512217bc1c07b2ef1a5195b','b24fc3f2f1ffc7b8b5b8ef3546af5d2cf249f501bc0f3b91b59edf5893d87109');
INSERT INTO "ledger_entry" VALUES(100,'2022-09-01 02:00:00.000000','stat','survey.read','d4b753c7-e9a3-4713-b9fc-b269da3f1483','void_area','1f29383153e701dea62e418d18de0f5d4235c5bbcf131e130099248913618de2','b24fc3f2f1ffc7b8b5b8ef3546af5d2cf249f501bc0f3b91b59edf5893d87109','8f7e56868864cd322f4c05fecc4715c0975d9f676eba5cf8e3d5026342eeb18c');
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
INSERT INTO "ledger_fact" VALUES('cycle','d4b753c7-e9a3-4713-b9fc-b269da3f1483',2,'d0f930ef1cad401d4deff115b8c3920ed309b47dd2a2671e648f802ff57aeeff');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100102001',6,'296a3d4b21ab5e6d286987ab5f2ba9f6cc8c64892653fda02a967c34b8033edf');
INSERT INTO "ledger_fact" VALUES('allocation','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3',7,'c674662094b12dc867d747f084b9d3d481c0f978c49dda4b627c22b4b3081eb3');
INSERT INTO "ledger_fact" VALUES('area_boundary','0106c51e-fbc4-43d3-8cf8-323387273378',8,'17769da565cf7eba79405a883c3731d5cc67f595e1054dc0dc7706fc78cf227a');
INSERT INTO "ledger_fact" VALUES('area_count','ac1',9,'590b1bdfc5ed9e4f7db75a00457795551f1678eddfa8f0a38767194378dcff58');
INSERT INTO "ledger_fact" VALUES('backcheck_draw','b1',10,'34caa2f37652bc3ca3a62e5bd97a88ec330b9151c13263b33541ae73860ea3a6');
INSERT INTO "ledger_fact" VALUES('budget_line','r1|1',11,'6f33cd731622815e4f9532ed9c1243c0f962e8a60f85b8d68760599e128a4011');
INSERT INTO "ledger_fact" VALUES('case_disposition','97161bc4-7412-4d4d-a8a2-29c78f559571',12,'e30570ac46c87df71ad30eb4c90b886c61dd47efabce87ced88f6078d1b0878f');
INSERT INTO "ledger_fact" VALUES('commitment','c1',13,'8826e5f61d72c1534036f97a9cd9e0e0b75297350f8342cb22198e62e131450a');
INSERT INTO "ledger_fact" VALUES('commitment','c0',13,'7a9e1b0a086c3dc8c3111cbf9f58369bb6ee2b271d575453d702d4000b5adaea');
INSERT INTO "ledger_fact" VALUES('diary_action','7a54a86a-8dbd-4dbf-9b82-987dacb26158',14,'a846a400db2f00fecb230ae82f4bc9243aba0052410c04623d1b49de97393d01');
INSERT INTO "ledger_fact" VALUES('diary_check','9055a58b-09e7-424a-b9c7-e00d756be51b',15,'11ce57498583ce20d1c52471bd16e7320d0bd2dd3e470f1699ffbfd88265046f');
INSERT INTO "ledger_fact" VALUES('diary_correction','c0373f30-79fa-47c6-bc65-151297f6098f',16,'b147007208dd859a256d91c17d01d371b6cf5157c5d902262009176bbdfb0c44');
INSERT INTO "ledger_fact" VALUES('document','5ab607dd-f89e-420c-a3f9-9135e70c7a37',17,'3516568a79fa294bccf7220705388e12753fa5dec1753d4c41b03c8cb8bed477');
INSERT INTO "ledger_fact" VALUES('duplicate_decision','dd1',18,'a4f95c11d7f560ed87d01d5735e9123e9d1c518d900820763c8a950b5d0b446b');
INSERT INTO "ledger_fact" VALUES('entry_count','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100102001|2022-11-02|1',19,'d86e3b584791d7b2d83bf43d5ace1dab07e5ea21b2bb8d9fd328c4326ecfc0b0');
INSERT INTO "ledger_fact" VALUES('entry_count','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100102001|2022-11-03|1',19,'943b025c02330599cebd427f7016d7e81b5814ac79a2798d42b736a6b11acb72');
INSERT INTO "ledger_fact" VALUES('erasure_request','q1',20,'d03b812b860a01dbcda2dec7a6fa67db7a1dd924e0bdf36fad31b86e4183275c');
INSERT INTO "ledger_fact" VALUES('export','e1',21,'e3615ce495b22c61831c339eb60adc48fe3e7357a63e778c0189f862edcc0032');
INSERT INTO "ledger_fact" VALUES('finding','d27448ce-9413-4504-a1e0-2eb35ddb1282',22,'34bba13a022560bbcc008cf9d8632038918fbde5b68a2384aa28c2b4ed98541b');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',23,'54892977407f8c2aac9f5c2092ff491751af77735e98df61e83fda49bc1fd927');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',24,'413b30e76d82c4a488a599643df0ffea29c854ae5701c0eecb7530e9d584dcf3');
INSERT INTO "ledger_fact" VALUES('inspection','r1',25,'a73975b3cf5ea2c4f4a2b42cc56fb33bd4f83f572f0eea28c459c51f4a526651');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',26,'12a49385b28895ed15583e649fe31591eb830e855d6d09142ab9d18a6d20e9f4');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',26,'7bdecd2f415b20d908c156bcadba19bc9b20122525a9bea4ef5ac34d54d8474f');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',27,'c7b8048c5ea76cdf5573e9814e7ee7b9936597762953467714ed9d0641b88b6a');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',27,'d756f5eb7d9fb9b1cf89a4e0c7aa81903313fbdde2446008e28a932c8c210d38');
INSERT INTO "ledger_fact" VALUES('maintenance_change','m1',28,'80c5d1d4e9c4dca41f38e0a6f23a6120f229c2acba5a97008f5f540487d1d220');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',29,'24066aaccfd958c8e163062bfb026cb75fb52f4f08a41402f59884ec8d47d089');
INSERT INTO "ledger_fact" VALUES('new_occupants','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100103102',30,'d02020d9bfd28fa81cf1c3ae3c90a86e885b79e38a8c2a1646ba51f163426843');
INSERT INTO "ledger_fact" VALUES('organisation_member','r1|1',31,'a95aa0155c92fe29ff84075a248785743801a2a1b7e7ee0db8fe61e47f573eb1');
INSERT INTO "ledger_fact" VALUES('password','audit|1',32,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',33,'8d50dead76a0eb77d1a97df1b6fc8cf646e26109dabe84f52e14555345003165');
INSERT INTO "ledger_fact" VALUES('place_assignment','d4b753c7-e9a3-4713-b9fc-b269da3f1483|audit|440118101|1',34,'0b0b7071c0f2c16728988d776a8037d97d69b830675b90380bbe4268319974d8');
INSERT INTO "ledger_fact" VALUES('plan_version','d4b753c7-e9a3-4713-b9fc-b269da3f1483|1',35,'cd1fdb0a2283bd06646741f7112458a82414014d4f5c11a6ba3e227fcd5ae896');
INSERT INTO "ledger_fact" VALUES('plan_version','d4b753c7-e9a3-4713-b9fc-b269da3f1483|2',35,'f9d66729b0068d148f390c652c1e56d153074b679128a6757f68245567a7436d');
INSERT INTO "ledger_fact" VALUES('publicity_activity','r1|1',36,'4624d7f8a36d3ec91d5b2c092ccecc5aef5c1f58421acc5fa622e804a71d9054');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',37,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',37,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',37,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',37,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',37,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',37,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('safety_measure','r1|1',38,'2d6cf686af5ded88bdc2853d7837e125b3f441fa8a79040d0861c7e27b80b98c');
INSERT INTO "ledger_fact" VALUES('screening_answer','20a47df4-79d0-453a-9d74-9f2cae1feda0',39,'24fc2fdac5d7ae54a40c602b5dec73e8151ee20cf54103c8be784087fc36165a');
INSERT INTO "ledger_fact" VALUES('screening_answer','d622466c-2677-47d4-93b4-ca7f3956921b',39,'4df74d3be2aa0086bab6c9ada34637680e7525a3b3dc863bda8104cc87bfd701');
INSERT INTO "ledger_fact" VALUES('screening_answer','dfdd1e1e-8f71-4722-bbe8-a4cf587c5c49',39,'19423296648f66fea0b3772a42dedfa306514e27c44ff23090c886145ad264b1');
INSERT INTO "ledger_fact" VALUES('screening_answer','8e588539-670e-4ec7-82cc-c62537556471',39,'7b81ad57588b95b4973dd083ffd0ec3eca15596c31ab6f2f8c2d6ba6e54686f7');
INSERT INTO "ledger_fact" VALUES('screening_answer','2c2dbf90-9387-4e5e-ab90-fd0e6fd4e8f6',39,'c3fadd2edd1e7fce0223a6250d8a68abbb9db43a15a0b89140e2a2e873367220');
INSERT INTO "ledger_fact" VALUES('screening_answer','1c05e168-643f-4d54-8998-559e2005a15a',39,'7291b933cce5871a81109a0e15775585f6530a0bd3c8ba9ae516ed13ae8289da');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',40,'b2f9b3df99fc2731449527d938ab25c241b224efb7e1c42d8187cc6bca8ebe09');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',41,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',42,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',43,'c5a1e4e3c62b38ffd46b88ec635d062a0738aa77fced4db8c5284e1d7896a58a');
INSERT INTO "ledger_fact" VALUES('spending','r1|1',44,'a5db62111d39b719be2188e9525979cde38e5c9c8a6fbf21624984b8ab1c420b');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100102001|2022-11-01|1',45,'ffa7d005761274fb18811e8e1adaa65534db4af7602afc52368d2fa954664935');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100102001|2022-11-01|2',45,'76f8868d3b998539f6b4b2221820ef47247a4f243bd87d2fbf7569691fe243a5');
INSERT INTO "ledger_fact" VALUES('substitution_request','3a80bd8f-557c-41c1-a090-9b594095fdb4',46,'c62d7095f6eb4985d0e3c5afa28ecdda3e20ea26f978a89d21aa60ab45b1249c');
INSERT INTO "ledger_fact" VALUES('substitution_request','b99c96ac-ff85-4324-a5d9-9348b965a816',46,'bc7e511796696d1f3f79ae6a3802225086b6fa7774eef092cbee0d3246e60b6c');
INSERT INTO "ledger_fact" VALUES('task_statement','d4b753c7-e9a3-4713-b9fc-b269da3f1483|8|1',47,'619b7609643914e876753579b652c6fc50b85ee67007a6e39ca6d1841bdc4b85');
INSERT INTO "ledger_fact" VALUES('training','d4b753c7-e9a3-4713-b9fc-b269da3f1483|enum|listing|1',48,'0391347122889feb98d739dfb8893f3f4d9260c7c9bb150bc06b8de95424053f');
INSERT INTO "ledger_fact" VALUES('training','d4b753c7-e9a3-4713-b9fc-b269da3f1483|enum|screening|1',48,'1d5f59eec7b61a1c7bd2622a991407f674ff9d96a0a6ac31d29a4ce16f95df25');
INSERT INTO "ledger_fact" VALUES('training','d4b753c7-e9a3-4713-b9fc-b269da3f1483|enum|placement|1',48,'1a3b761d13f1cee9f7a94f67ca8bd8f3ef24415f5fd1451d40ae6b8d4542934d');
INSERT INTO "ledger_fact" VALUES('training','d4b753c7-e9a3-4713-b9fc-b269da3f1483|enum|bookkeeping|1',48,'b318d05217b44aff3961c7a308a9fbb6d160f58d73b136f9bc0363c314163472');
INSERT INTO "ledger_fact" VALUES('training_attendance','r1|enum|1',49,'373ea764f87aead1485bc96cd8264c278a71c237388828e3dddffe0737c19461');
INSERT INTO "ledger_fact" VALUES('training_session','r1|1',50,'f6e2effaac03a1282a57d41f2f6d0d344068085ff0ebf2df1f34eeec391856ba');
INSERT INTO "ledger_fact" VALUES('training_test','r1|enum|1',51,'c7cfe49d0920e46059414f0294ef8dadd07bde5d96e1abd0229c36e6225cda09');
INSERT INTO "ledger_fact" VALUES('trial_decision','d53fda97-1bff-4ee7-b926-4ebcb47f6df1',52,'370d91309f03a8f32f7b5e0ac90f0a64ffa532ad563918fe6cd39db8f9e7498e');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',53,'716896c52e60fff2398cfe5557a18c4e5d5c86b8711cd7f77aacf43ef9ebb03c');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',54,'cb3f9d80aec8c8aa722ab68503dbcefe27b1713c94f39d214a8b238d5128ed12');
INSERT INTO "ledger_fact" VALUES('visit','318b95e8-83b0-4731-acdc-550c7084f4cf',55,'ce2442c3ed8903ec81a2dc3f80a2263135a8ddb7d61267b18ce9301b0aeeaeb8');
INSERT INTO "ledger_fact" VALUES('visit','e0ddf9ea-6a45-482b-a4cd-f142e6f22812',55,'4cecb1d1879a82761b29a8ac7163b58a6c9dd9c052b04c19fa279a86c870747c');
INSERT INTO "ledger_fact" VALUES('visit','0d89e154-4cbb-4db8-bf4f-65cfa4c5e15c',55,'349d8f1c7bcd399eae2223cd96da1c5481d39259fd9901ac1ddfc02bcf741379');
INSERT INTO "ledger_fact" VALUES('visit','30d4910d-505c-4555-ad2d-e7c1efccd82c',55,'6c2c718c41a9c771b3c7067d21522f6a45c3703e0467b45f732e5160be5ca5cf');
INSERT INTO "ledger_fact" VALUES('visit','fb2b8492-0110-49d3-9d79-221fcbf003e0',55,'82e707722f780ca6a9ea8b6324067c92b973a93a49ada83b03c434df4fb31397');
INSERT INTO "ledger_fact" VALUES('visit','19416fc0-9a0f-459d-9ac1-7cb997108362',55,'e113999a5e13986099ef9849bd68fead78ba03abe500feccc02572f5621402fb');
INSERT INTO "ledger_fact" VALUES('account_correction','d4b753c7-e9a3-4713-b9fc-b269da3f1483|44011800100100102001|2',56,'076a3fc7e07c6cd1ff1ca107e265c96040753fca3760195205079e02e6b19f5c');
INSERT INTO "ledger_fact" VALUES('allocation_decision','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3',57,'7e66c822f563ad030bed151c6c63105425fc36248fde8ff84c70cb799169d290');
INSERT INTO "ledger_fact" VALUES('allocation_level','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3|provincial',58,'32826a10df3c16dac50de813053c6ae6bb7a73e3aa9e05b84feefbc80443de27');
INSERT INTO "ledger_fact" VALUES('allocation_level','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3|city_county',58,'23cd8a4c0a1b69394989d75f7556a3a65597369c0e08bd730dbcfe8815944d79');
INSERT INTO "ledger_fact" VALUES('allocation_level','704ce55b-73ef-4bbe-9cb9-aaf18081bbe3|district',58,'59471b230cc4a29c2ce31caa8d0acae728a50991dd1fe286dc4a231fa7e7404a');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',59,'02631db5b8fc4997642546e05f53acfc13c05c10d7a2344ecf9e30d8b7ffbd64');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',60,'16108a2b2d179f4407c71e3ce608e1993b7d1f3a8681e86caef0b3a278eb26b2');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','23b12786-80a1-450a-8bba-7a9a664fc1d6',61,'8fe8d7d5f0c78a94093989d7b03d024b6cc6aa6b5a0639b46711a97ef0f60bfb');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','7a54a86a-8dbd-4dbf-9b82-987dacb26158',61,'555146833a0a9f09f14814bcd924c7196e1afeb4cb48cfbe16364eff56e314f0');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',62,'a936f25e034444c4ab1b9bf452ca9b0814a9cb6b19212482409ab325e49a534e');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',62,'f737cfb3f95ec4723d968d09554018db53b25010685c815eb39bf1c6058d0c34');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',63,'e8fd2dff1f74a5886aa9893f5f945a131bd6a3d97fe34977e98102e7e48cbba1');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',64,'02a042e7580eb62d2eba3a8b786de590c18f0c1269263902096c683e83a38e36');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',65,'227e3b5ebeb4ef3d14157c46353b8a814c23d5dea25ba4fcf3c9b0d29dbb681d');
INSERT INTO "ledger_fact" VALUES('diary_check_fault','9055a58b-09e7-424a-b9c7-e00d756be51b|missing_unit',66,'8f0aa0a6b4c0dd4a72d0c0cf2c7e5c423ec1600fa1c209d10234174a520b30bf');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','c0373f30-79fa-47c6-bc65-151297f6098f|staff_confirmed',67,'68ad8946e83846facfba567601a35a926cce1e8baf862cbe2497522798d0b4ab');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','c0373f30-79fa-47c6-bc65-151297f6098f|household_confirmed',67,'48b183fff51b9496253b78672ddcdfb4636f1fdae1f6e71b479a43c3dc6db32b');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','c0373f30-79fa-47c6-bc65-151297f6098f|carried_out',67,'8412dd8caf7b0aecf108709d39e309e16aeb797c48222a10e76077a63b3e0501');
INSERT INTO "ledger_fact" VALUES('document_scan','c1ee298d-1e9b-4306-946a-59b742cd05b5',68,'d7fedda5c4da6152888b406bf2c846cf612cbf15f66c19272820218dcc3ebba4');
INSERT INTO "ledger_fact" VALUES('draw','d1',69,'e73103a2b0b315cec85a60fdfe6f85b29ee57bc453c42a2fd120f552e22ea03d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',70,'2340dfe00124b8bb9ac7b21166d3a9a933c7e8f9a82be5eef067d0f9c278edd7');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',70,'85b8207752095ee943bf9f73997aab20ebaa7c1ec2c5d327c8723a9343e3fcc6');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',70,'d3b34955555fbf98f19e6f88b9d0334bf4bd1b068c62ddfce9640608eebf3bc9');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',70,'f595071d9c9d0b98885c0837630f6923556662613f1ceeb5dae2b7d7c0486b91');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',70,'890033106aabb762d39adb528be47db10590aea316f415dc5a6987306a282fb8');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',70,'459a5ca24a260781681fc247fa5f84cf0bc3adfadb88bb7a9cd549d3107f0403');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',71,'b0bf69a35a2b58c3467c1c6c908362f2e55439f5f316154bbfec3db1f147ad85');
INSERT INTO "ledger_fact" VALUES('erasure','q1',72,'ae643715e7a17767ea0a610c4bb952d9bade44271d95688ccdba34fa1ee56505');
INSERT INTO "ledger_fact" VALUES('finding_resolution','9989f074-d43b-4aed-861e-6f7b46945f66',73,'df0a97bcc480fb802b9af6e801cbcd79d19901e26f06d54d6193ab658bbd65c3');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',74,'5162e202c838f1ee9b1644d06777cc1b33d5a50179e04600b0e703002a81c831');
INSERT INTO "ledger_fact" VALUES('inspection_answer','r1|440118001001001||M03|1',75,'4e6a366f6d0cd82aac6267302e485db779e8b16b0843b60e25451822b24afbb9');
INSERT INTO "ledger_fact" VALUES('inspection_finding','r1',76,'89dca7aab7d9e719769f50e249649563b7770bdbf708e8e198edbaa921987596');
INSERT INTO "ledger_fact" VALUES('inspection_place','r1|440118001001001|',77,'4e519843b2a645ed6e60f22ebcdccb3397429e57087ad9ef4afe69cb473bf21c');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',78,'03bb76a01c4e60f582a37ad7932ef1784fd2834d60c22f1a612f911b27ab26af');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',79,'b4ee17bad73cb4d8d1e2565e1a678741898afd830b60b1fa8cdaf7a062b4d458');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',80,'8bffb536bca611665fb840ab8cf46193da808148b01e993ed74e4dcd2f3d1e91');
INSERT INTO "ledger_fact" VALUES('substitution_decision','3a80bd8f-557c-41c1-a090-9b594095fdb4|approved',81,'22a9a472d6bd93b985985832455f6d5b172ced2c5a3f6b8e9df25d5dfc3c118d');
INSERT INTO "ledger_fact" VALUES('substitution_decision','3a80bd8f-557c-41c1-a090-9b594095fdb4|carried_out',81,'fda3669e5d713cee800153595d6597d29ed41f115e7d7727ff4d981e74c5bb88');
INSERT INTO "ledger_fact" VALUES('substitution_decision','b99c96ac-ff85-4324-a5d9-9348b965a816|approved',81,'0fe9ce2ef74a687f7e89c785389e835a31ceac479e3bc521eb8a202464b8f46c');
INSERT INTO "ledger_fact" VALUES('substitution_decision','b99c96ac-ff85-4324-a5d9-9348b965a816|carried_out',81,'102d14eaa130ebbe28fd2c805d9d91c2a4e04838f119f6ea2d5824401c76382d');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','b99c96ac-ff85-4324-a5d9-9348b965a816|village',82,'a6db3b3d2618799cc57153f65bb6456f13843bd7858553da72a858700f780a1d');
INSERT INTO "ledger_fact" VALUES('visit_correction','d352a011-7ca6-418f-9b05-1e0d73f9fe5e',83,'f7151efb138fb9cac188a6807f576752dc586d8dbff3c9ac7d80d9a2cb119870');
INSERT INTO "ledger_fact" VALUES('area_import','a1',84,'dea2e8668f1e6a6890c937aeb981bb32545cd936ee9cc34ca217f3ca30b21208');
INSERT INTO "ledger_fact" VALUES('area_replacement','4651d759-8d81-43e0-a850-2e35e7519a69',85,'a5bea9ff28ad0a32ee25765c8ab3ed8fb71b08606e7fec1c7c5b0c2492adad50');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',86,'cc518889cb14674f2c5774ff016d94ddfa038d31b2fcb16007dcdaece51eaadd');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',87,'0ef06e9af052392eba5f1b8ad9266a2b39d8dc05ad73fb89d66880e6de147284');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',88,'5c5a10f59d2932a862c1ff374939e4ec42d5c751370228ac686ae065f050d5d8');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',89,'afa7ffefa268f51b07e2b523be8eab6a29268f91b32617311fed44ccbc0d86a1');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',90,'1664e8ed9f71ee436671e51e7cbef6d169790727e7f2cfd2007043a2adbec950');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',90,'0e8b8bf2b0f8128f2bbff5cbc5ceab3b8837f0f6c7b858044989c666e87b502d');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',90,'6979ab295f40701dcf85236bd1b7e183e6aaf785ea18ea2f48bbeb90230da9af');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',90,'c34e420cbf68f4d3027fa971c4c5f82bfcce825a07ba2fcd7caea6b4c7a6cc2d');
INSERT INTO "ledger_fact" VALUES('inspection_step','r1|1',91,'bc0b0eca46198c1f07dd62596defebcd30a36bfca3f35a76827cd13e966550f0');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',92,'5f18c598fe8ffef82abfc013f00a6eee0f2e737433f23c983c02fe90c037fc64');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',93,'889ee45971945bc9b1c9bed07c6d0b3c6b87938acd6115b99e136580f6c89b54');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',94,'789b1c8f98083ac2df318db3167465032f10629f9cbe5937b848d59faf1f7e88');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',95,'14620fec9027cf3ddd16d4da4b7be102f366215186c2484805693232e3da7c88');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',96,'f19f4c39dafe2bd6c32bc31f6b3ec42fb349192de8c6f74bd0c3acc3d8192b50');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',96,'b994f49ca9c7f75b40cb20f024762f04385e5f143734854e34272072a5dbbec0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',96,'631e7564a1e7fe405ec2de36714b7cd7c81a0e00161e4cdcbbc65967d384bbb0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',96,'e7f4d7772be960d83f7af01031faeee9d5f976a5d5b143e912bd29bd1ebf8a57');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',96,'4a9bbb3e7d7900792d57be128d12c344c8da6455b40deacd12ff582689a957bd');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',96,'ba94ec17019d9e32c0fb8591bc8d338ccbfb0de0f3f307286cba4c5e78b7d523');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','4651d759-8d81-43e0-a850-2e35e7519a69|approved',97,'5e280bba5703d90fdfb17f7634f49da910445f84bbf450ee084ea6c42ed7d200');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','4651d759-8d81-43e0-a850-2e35e7519a69|carried_out',97,'72f340b6d667614f29ba3083fc8b232b5638819a30819566b0c00871094dabb5');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',98,'476bfa3caef8aa28ccfac6e616f3e7c0d368899ae52a89e4f452c9eeee477e50');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',99,'a74cddf2ce18e087b7184b58d2e0bea6654724a84b132448f160728011a57d7a');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',100,'41faf296c9640f8cd38c975ff686c4f13c6d589b1887bc4b25247ddb107057a3');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','l1','440118001001001','households','','0','1',39,1);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','l0','440118101201001','households','','0','1',39,1);
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
INSERT INTO "list_unlock" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','l0','440118101201001','补录两户');
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39,NULL);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39,NULL);
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
INSERT INTO "maintenance_change" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','m1','440118001001001','area_changed','440118001001001','2022-09-01',NULL,X'343232313134346168C969B9D99B3B643E6092C1A6A25B45A4DC8B1A37FACFAAB0C35B6EA8287AC230E7EFE8DBD1F5FB');
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
INSERT INTO "mapping_profile" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','m1','platform','平台','{}',1);
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
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'34323231313434614B363240E213DDBBFEB7486203F89A337B4AC7F002A8FC002815B79FE9FEBC8CA5EA4C0CAC6CC7062D37BE831BE0E3BDE7DB5C43D5E8A416BF756DF2B20FE8EDF503B9C1BD3DD4A433C5E2E7617ABC655503B72C73C49106E73D413B14098DE1A18B3499DF3FC39048D7E0C2E6D5005D6D0E07E54FE0DD24430B9366992275E608BA013B042B37543D4A752F258953A63D3681B9C9C5DA484FF23953DD3730E11ACB77C0378CA1A68E9C99595B346F80F810A64291B71414E1420DD5CD3378BC38E6BC536786D5FD51AED1FF6F9CAAAE7BDDE68F8C709BDD4940D6BC147CA7AF47A893190CDCAF0180A9A5BF675510BAEBA414030058DB47E0EB83791B4867237D5D7D2AE057A55BE1A89E3276FAA7F9B2453C67DE31CA523C4E0E80F8AD4AEC293DEAD727C4A8260A4596CC649662A886A4D2E334157D011CE4939B18815A060CC8D834A0606E4CD7DEA7CFCAD9F3E7A0A4EF412FDDAC7445C7B4684EF76CC78AB91CD4FAA00855FF6406E28A4333855DB22035F5310B54947B4E0BA198817DC6536B9A27CAF7842F94ED5C3FFF64FC55AEC7C42D915B1200B6AFA424BE0E4F66559EE1DC8572A37CBC9213112FC7E79961E44BB4F89321AEA1F9D0C9B26EF2A34087C89983B7CBC9867017FBF5CEB1B664F0D04E39B26B9FF6A83446538746EDE51F72D319896975530FE3470623512FAAA2CCFFDF73123EB25D9BB08E0B2EF41C11671470F93CE3D5CB30AFA428319EF73BFEB48DEC787D4DAB45DED257F9D866A88A1A2CC3F3A14A686CE7048B722CE7600202C89B541E0C031E2550E4BA1F503EF685E133A61E83');
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
INSERT INTO "organisation_member" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,0,NULL,'leading_group',NULL,X'34323231313434612E952D98B831AFB40F0F00CA078ACCEF26060475D5A2C626807A9813C460CF83694CEAF526BB0CAC9917B1','区政府','head',NULL,'2022-04-06',NULL);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'343232313134346181A34D67F6272D2A5BBFB6E595C46B532302A22572A811ED3BE454E551AAAE7135E2063C0A068212539A19444892CE',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "pick_import" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','picks.csv','0',NULL,NULL);
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "plan_version" VALUES('2022-11-23 04:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483',2,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "publicity_activity" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,0,NULL,'440118001','warm_up','village_board','2022-07-01','张贴公告',300);
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
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'3432323131343461AC10E54EEAFB2606F817D354F19F18CA476AC62490CBD69E86F465BF6004183DB0F9B5998431220E9A4A332554669F5A8CAA8473E058F077D30A2D94EB860A');
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
INSERT INTO "relisting" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','rl1',1,'440118001001001','s','relisting',1,0,'1',40,'sup',1);
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
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','rr1','rl1',1,NULL,'001','exists',X'34323231313434614DB8DC56C017DA606E05CB0BF7CA1CE3A8A61F3486DDE2FCF35178EB1162DF');
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
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'3432323131343461C90E4CB37E00DBDCFD40C23CB1486CFE217D37E044F852E6E6DDE13B99A8E0');
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
INSERT INTO "reserve_extension" VALUES('2022-09-01 21:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100103201','x1','440118001001001',32,'44011800100100103001',2);
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
INSERT INTO "safety_measure" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,0,NULL,'440118001001001','epidemic',X'3432323131343461B1DA792311EC56717E1A2077E0D54BE6CEEC4E10776FDAF1515953E14BB63E729692C9E8BC6369B204E99AF55880',X'3432323131343461FA9697AD325DE58A619E1D058AFF56EF7BD4611824F4DD4BF8E76617F7B09D2D117F3A5D718341FE1DEF97DE12DFA54DFFA12A5A95187596CF92E11DA2C4342C2F5BBA',X'34323231313434613F79476AA2F1A107BAC81B04319F1682058FBBD620DFEE9E96139046F4B1192A70559F4A9CAC243B9C37C093EDE016AFD3D2BE8CC0D275','2022-06-01',NULL);
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','20a47df4-79d0-453a-9d74-9f2cae1feda0','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461BABB1D36C8A0718E765F53EBD038C6C6F7EF986626BA8CE2B89A9FEC10A6557643E9EB40EE',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d622466c-2677-47d4-93b4-ca7f3956921b','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461FAEABA9A4EEBD1568A2AF62FC9DE1061274B5E1C7405F4FF077D5F0C6C0ABB199BC7E04104',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','dfdd1e1e-8f71-4722-bbe8-a4cf587c5c49','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461948CE5FFB469FBC5E4A211B0C1E4D3E42B4A9B5981C0E9C6194A8ADAC061F6E2C566A5FE00',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','8e588539-670e-4ec7-82cc-c62537556471','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346176083013A9CA67325D4418197EA0A68E1A7DF535D853B17750F0D0A83559B03F314B989D41',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','2c2dbf90-9387-4e5e-ab90-fd0e6fd4e8f6','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434612EFAD52C98888187147C178DA7D50D637470B8F25616F2543E644A87D6C2520AFAEA0782EE',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','1c05e168-643f-4d54-8998-559e2005a15a','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461898E416E00A461538A3945DA838DF1EE36C18004AFBBAA7B913A04B2EF741098F50464F5E4',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "screening_attempt" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','t1','440118001001001','44011800100100101101','2022-09-01 02:00:00.000000','enum','no_contact');
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
INSERT INTO "signal" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','0000000000000000000000000000000000000000000000000000000000000000','odd_hours','','enum','2022-09','440118001001001','["19416fc0-9a0f-459d-9ac1-7cb997108362"]','{"n": 1, "n_of": 1}',1);
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
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'34323231313434615E875A3C8B9F1EF7F49E0ABAB744098BA546BC26BFFE590276D56AA0EC65526811BAF246B6');
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
INSERT INTO "spending" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,0,NULL,'r1',100,'2022-07-01',X'343232313134346134EF51DA9B34CC00E00ECE76666D4DC78DEDC7C9235C55ADC1A0761E3D7632BA8451',NULL);
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
INSERT INTO "subsidy_payment" VALUES('2022-12-02 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100102001','2022-11-01',1,'440118001001001',30,70,'2022-12-02','cash',NULL);
INSERT INTO "subsidy_payment" VALUES('2022-12-03 04:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','44011800100100102001','2022-11-01',2,'440118001001001',30,0,NULL,NULL,X'34323231313434616999B241D18D2A4D1BC4B7A6FFD804F8F62A0CFF31D7C0C2E305565253F3F76D23CC72C4506E7646');
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','3a80bd8f-557c-41c1-a090-9b594095fdb4','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','3a80bd8f-557c-41c1-a090-9b594095fdb4','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','b99c96ac-ff85-4324-a5d9-9348b965a816','approved','440118001001001','44011800100100103001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','d4b753c7-e9a3-4713-b9fc-b269da3f1483','b99c96ac-ff85-4324-a5d9-9348b965a816','carried_out','440118001001001','44011800100100103001','44011800100100103101',NULL);
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
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','b99c96ac-ff85-4324-a5d9-9348b965a816','village','440118001001001','44011800100100103001',NULL,'committee',X'34323231313434615792C0659BAB6B53C6501848C2521986A3D7BC2B007AED150532819E5B0DDC73558AF7CE89','2022-09-01');
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
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','3a80bd8f-557c-41c1-a090-9b594095fdb4','440118001001001','44011800100100101001',1,'unsafe',0,X'343232313134346140F8B73DA3FD332A41A8E2F68E49D4938C37BEF5BEA98C38162FBD16C7CDAAC191FAFA63634964E031EE97B96B8BB73D13B1DE144AA3770170');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','b99c96ac-ff85-4324-a5d9-9348b965a816','440118001001001','44011800100100103001',1,'moved',1,X'343232313134346134E882DDDAB53B22C7A862CC1F0BFFC603146D7ADEBDA8312395182143AC175592A5DBE0A7A30F0CCA1D1605E4634B1A3B817DEC11807D8051');
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
INSERT INTO "task_statement" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483',8,1,'done','2022-05-30',X'3432323131343461493897D0EC7337C8F126557CCDD9E23B5C9E23DE1557EB6008B4053872B46FF93CFFA4A8D1632916',NULL);
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','enum','listing',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','enum','screening',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','enum','placement',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','enum','bookkeeping',1,1,'2022-09-01','方案与入户',NULL);
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
INSERT INTO "training_attendance" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','enum',1,1);
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
INSERT INTO "training_session" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1',1,0,NULL,'listing','440118001','2022-07-05','清查要点','镇会议室',3.0);
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
INSERT INTO "training_test" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','r1','enum',1,5,5,X'3432323131343461651C1AC5AA522984162A3878E025E767A5AFD7AA45C13834966274EF65CC');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d53fda97-1bff-4ee7-b926-4ebcb47f6df1','440118001001001',1,'2022-11-01',X'3432323131343461AA3F87EFCA511CFB0E86A8123EA9575AAF47A17F0EF3D0F5F7692F7A951A0635977CB95152');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','u1','440118001001001','440118001001001','address',1,X'3432323131343461ED27C011145BAA87D1908C1F14A6ADF422927027A37324E79142E81F56B13B6B31E6');
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
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'343232313134346199D5894A770961A9EB3D481A7CCA161A7D5CB7C984A27C70AC1439043D54F01AF7EFD435984EC8DA789AB65C57B52EE7AC850C4415C684990C');
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
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','318b95e8-83b0-4731-acdc-550c7084f4cf','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461D587280A1C8F2EBB77A45EAAD65887FF88960819077792B666130A37C15A9C4EA29847505136BF2B5363CEF226E494BBF927F56DFE4208048B');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','e0ddf9ea-6a45-482b-a4cd-f142e6f22812','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434616FF8120F98995A45B8477DF0071D7B80658DC423C209D5B2E744F314567BC21DCB4EADEA60527083784C1A4B8C4A52FA4954FBB31585F69492');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','0d89e154-4cbb-4db8-bf4f-65cfa4c5e15c','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461CA2CBBAB6F11F08EF3946ED7AE316254F7F67E72408236BFAC180D0C4C5C028EA9096ADB38FCEDF376467908E4D888E49D52DBD0BAFCA769C8');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','30d4910d-505c-4555-ad2d-e7c1efccd82c','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434610E86A5C6552013FE937300A9185E2D85AA8C000A04926B587AA1F88A099BDE2B85D7E9F81A1AC2991BA99827F5F45C8C565D70C5D4701022A8');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','fb2b8492-0110-49d3-9d79-221fcbf003e0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346139D8D2A68C6112C2AE7D50D4C31E37CC3F63BDE03AD93139ADAE9127A4E6510CDF7CD1E87D42D81A56E21BF6F583D304FFB49066BFD2D39334');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','19416fc0-9a0f-459d-9ac1-7cb997108362','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461CBCA0A024715683A1F865CB9129962BC8279E1B0552F7714F7BB0D4C1C4A11587DB0A60C36D7A05F50C809C2A2D5A3674CE2DBE9DD99D50006');
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
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d352a011-7ca6-418f-9b05-1e0d73f9fe5e','440118001001001','44011800100100103001','e0ddf9ea-6a45-482b-a4cd-f142e6f22812','30d4910d-505c-4555-ad2d-e7c1efccd82c',X'343232313134346155A82F84881298A01DDF802FEC93AD59E9EE3955F15915052ECD4BADAC489A0C0A1068464F1E94BE4CD1077803E8C90E70F5613EE31D004922');
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
INSERT INTO "void_area" VALUES('2022-09-01 02:00:00.000000','stat','d4b753c7-e9a3-4713-b9fc-b269da3f1483','d1','440118001001999','r1');
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
COMMIT;
