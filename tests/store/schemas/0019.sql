BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'34323231313434613D8662165FC776925CF10BF99DE8C8EEA76037AE7C55CBE476D4372C29C3E7145820',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434615A690CF3817452739321C279420E9104C447CAA0160B5BABCB2FE713AAE138DC9A2F',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'343232313134346180069461D736AE04655919668450E5265DEBF50750884398E3B910ACF6E4651E1D4A2857C5',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'34323231313434611C4DEBD293DA3ECC8A0857C3E4A8880348DF362390290D3A2347F7848B26F316950487C57F',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461F3E4F760A6C4B6A4FF821064728E730222FE1472EAB406CAE0DF2B28F13B792B6EA8',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434615D4AB1AA6E7EF70B4029E66254497B61CD349E2FCAD869BC0B862B59578E1F61D15D',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461AC72D46F254605CE9975C76AEC704064509C3F43A3C0EB4497180E469241FE46F4C2');
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
INSERT INTO "account_correction" VALUES('2022-10-30 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001',2,'440118001001001','2022-09-20','electronic','2022-09-19','2022-1','head',X'3432323131343461BF049E7FAD0B4BFDAA563A937455E2FAF3F432662BAE9320E1C82DCAB8882BDE55D7','2022-09-21',10,X'343232313134346126FC793F92F9F9CF09DE7AAD954C784348E13147DE205DC8A12B47920B3BD6EB9525D80FBB66874644F0979C2B26');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0019');
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
INSERT INTO "allocation" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7',1,1,10,'proportional',95.0,0.8,0.15,'按方案');
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
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','approved','bcf46e46-8917-4be1-a5e2-2d708ed275e2',X'343232313134346141FAC9555651E198417EEEFB581BEF6888E68CB4ACA07F579D5EA534E9CA07395CA4');
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
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','provincial',5,0,5,2.35,0.481535164301713);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','city_county',10,0,10,2.35,2.77425701115012690589e-01);
INSERT INTO "allocation_level" VALUES('2022-09-01 05:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','district',15,0,15,2.35,2.14764449956237918337e-01);
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
INSERT INTO "area_boundary" VALUES('2022-09-01 07:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','415e1b08-65c8-43f0-ba4a-c95774bc010e','440118001001001',1,'{"type":"Polygon","coordinates":[[[113.8,23.3],[113.804,23.3],[113.804,23.304],[113.8,23.304],[113.8,23.3]]]}','WGS-84','小区图.geojson','a6d87c1540f5ddcde1d085e7db1678fd6a7d9e76714f2b9d16ad7488f6d9c408','小区图定稿');
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
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','ac1','electric_meter',41,'2022-08-01',X'3432323131343461289454C1093CBCA1794510D47DBD9B2946AA96999892531FFE0CEE3B8E6C2EBC55A80F7F74');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "area_import" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','bcf46e46-8917-4be1-a5e2-2d708ed275e2','areas.csv','0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','a1','440118001001002','city_county',2,'gone',NULL,X'34323231313434617EA0D06E2C69F4C7FF4CE904D14F692C58F4AFDDAAC14CBC5A61503A40EE7C75E96F5C36147862815BC3A5F2C1BEE54535ABA4A881113009C240EE8A96');
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
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 09:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','approved','a1','440118001001002',NULL,NULL,NULL);
INSERT INTO "area_replacement_decision" VALUES('2022-09-01 10:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','carried_out','a1','440118001001002','440118001001003',NULL,NULL);
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
INSERT INTO "backcheck" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1','b1','89a52506-0b6c-4999-98e8-5f080fb2526c','440118001001001','44011800100100102001','enum','enum',0.1,'stat','2022-09-21');
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
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1',1,'n_persons','fact',1,X'3432323131343461EC3EEF9525BCFD2892830FCA9D37CD9190E2B4FEB4F5ECA816518F1C5C',X'3432323131343461DA0E41353E8848E7FB5F83BAF9BD388B4D128A3B581B009E07C7032C02');
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
INSERT INTO "backcheck_draw" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','b1','2022-09-01','2022-09-07','440118001001001','s',1,1,'0000000000000000000000000000000000000000000000000000000000000000',1);
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
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1',1,'440118001001001','2022-09-08','completed',X'3432323131343461729EB0E19A529AE4D6461D82745429CD43D21B15718E01B60330049F524EC3',NULL);
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
INSERT INTO "bookkeeping_visit" VALUES('2022-11-06 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','b5cddf71-5af9-4c1d-a556-192948cb639e','440118001001001','44011800100100102001','first_week','2022-11-06 04:00:00.000000','sup',NULL,X'3432323131343461E898609A8FFC541CEC3385835F214EB761857513A78875B6C626D99B90EE0694B017');
INSERT INTO "bookkeeping_visit" VALUES('2022-11-20 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','3f92c311-8b2b-4318-8411-ef79f371999e','440118001001001','44011800100100102001','weak','2022-11-20 04:00:00.000000','sup','3f92c311-8b2b-4318-8411-ef79f371999e',X'3432323131343461BCBA56B86F3E5FF50E6B678C704A1126B64E91DA007C98252DBF2E876C4C548B2F2B');
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
INSERT INTO "budget_line" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'training','培训费',1000000,'区财〔2022〕1号','2022-05-10');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'343232313134346169E31CAC2A73078D322BD640FC8E3958498064DB895D60A0AB94EE9A95CFF4256C88');
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
INSERT INTO "case_disposition" VALUES('2022-09-01 19:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','63ed0076-042f-406a-8ea6-76baabb1b57a','440118001001001','44011800100100103001',1,'4.61','4.61',NULL);
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
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','x1','440118001001001','44011800100100103101','31479867-b8cd-47d6-a4f7-28a47b9d36cc',1,'extended',X'3432323131343461BD4325D91E5347948D159643BE5ECED74AF76F3977C743289811AD2E167BB85588998DCEE0CE3DC4AF37B0');
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c0','households#0','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "commitment_void" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c0','l0','补录两户');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "diary_action" VALUES('2022-11-20 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','3f92c311-8b2b-4318-8411-ef79f371999e','440118001001001','44011800100100102001','visit','2022-11-20 04:00:00.000000','not_counted',X'34323231313434616AAF3E179DB69B7C84295F6E83E0DE69779DBA0EE7987CEC5067FC506CEB88BBD4DC');
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
INSERT INTO "diary_check" VALUES('2022-11-05 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','fee4d002-fdd8-4a00-a219-480c216a6bd7','440118001001001','44011800100100102001','2022-11-05','2022-11-02','2022-11-03',NULL,1);
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
INSERT INTO "diary_check_fault" VALUES('2022-11-05 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','fee4d002-fdd8-4a00-a219-480c216a6bd7','missing_unit');
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
INSERT INTO "diary_correction" VALUES('2022-11-21 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8ccc86be-6697-483b-a39a-23f6a711e52c','440118001001001','44011800100100102001','2022-11-03','omission',X'343232313134346178F135CEB7614FEC14CABE7C4BE72B8DED86DEB06F5E87E9113C8986740FE131D922');
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
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8ccc86be-6697-483b-a39a-23f6a711e52c','staff_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8ccc86be-6697-483b-a39a-23f6a711e52c','household_confirmed','440118001001001','2022-11-22');
INSERT INTO "diary_correction_step" VALUES('2022-11-22 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8ccc86be-6697-483b-a39a-23f6a711e52c','carried_out','440118001001001','2022-11-22');
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
INSERT INTO "document" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','bcf46e46-8917-4be1-a5e2-2d708ed275e2','粤调队函〔2022〕1号','2022-06-01','省队','关于小区的批复',NULL);
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
INSERT INTO "document_scan" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','ba6e5ced-bbc4-4a81-91bf-4133ea77005e','bcf46e46-8917-4be1-a5e2-2d708ed275e2',1,'application/pdf',18,'fa906676899d4960bb17a32a10a2150ce9c9e6a04d6a5396eefc042fd79cd0aa');
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "draw_explanation" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','440118001001001',39,3,3,1,NULL,NULL,NULL,NULL,0.1);
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
INSERT INTO "draw_void_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','confirmed',NULL);
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
INSERT INTO "draw_void_request" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','d1','440118001001999','list_wrong','名单有误');
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
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'34323231313434614F1FD2EC8C46826F7C39D3DCBC9F3FCDB07A8D00C760BF8C772C05117B3E4094BA22');
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461397B661F700BC21A9CE2E39E55E72006482855FF098D8851010FFDCC927744D99DB3C54B36C247A1D197692F97C8574D0391F42FDD047984FD9132C37A75CD');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434619586730E8B1A82D6716634EA7B19A30DCBFB302E08A25120ACCDE186AF433FC11EE98C62714DD08249A8CAD87D2C716B2E841792FCB313B97BD551B17B1E6E');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434617F5DB2CE898CE9CFCB4A193577C559BABFD2E23741715F5BE373E2E1A0A21E13AF376D8ECA9E8DFDEE496363AA905481FA7DCC868C0429F3114C4AD36AC3C7');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D7DB2C7FB023B3CCD52388740F8C0E44139DBAFA928573150B4865B060C906B8C14DA4B0A67A68593ECC1E58650AB4B0B5E9C12327BE3F5867A206B2C7EC86');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F022D291031DDCC9021C7DF7E6FFBE8D8141E3B095A5432BF106C36EA35E19825316F09DED8561AEB0E4A2C01AEDCEB1B2F7ACED8AF0066DC95E8794E6E033');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D00D28D4F05E21FEC9518E657FA93A82F34D994A82BD7AC70387D6401E21C625960352E367C2929BFA397F1FDDDC50D127C94AD71AC32D5201D3C2970978A1');
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
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'34323231313434619A198EA534C6476EAD5A9A4BF5F76C412E09B231A5EE6477DF43CB1834E21BE4C762C5184061D351B9B3CDED107A162A8ABDCCC0C0CE63F2C297F20FF6BF85',X'3432323131343461B54A5418C69871FD86207381EE9D554E34564B274990E432A8AAC5A0AE71BEB11653','walk',NULL);
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
INSERT INTO "entry_count" VALUES('2022-11-03 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','2022-11-02',1,'440118001001001',3,'paper_count',NULL,NULL);
INSERT INTO "entry_count" VALUES('2022-11-04 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','2022-11-03',1,'440118001001001',4,'platform_export','export.csv',NULL);
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001001','440118001001','一村','440118001','荔城街道','220','一村第1小区','city_county',1,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001002','440118001001','一村','440118001','荔城街道','220','一村第2小区','city_county',2,0,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001003','440118001001','一村','440118001','荔城街道','220','一村第3小区','city_county',2,1,400,0.25,NULL,1);
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','a1','440118001001004','440118001001','一村','440118001','荔城街道','220','一村第4小区','city_county',2,2,400,0.25,NULL,1);
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
INSERT INTO "erasure" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','q1','rejected','',0,0,'');
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
INSERT INTO "erasure_request" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','q1','work_record','销毁清单〔2030〕1 号');
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 03:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8a2a9606-ec3b-4eec-a052-58fb8e73897d','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','e2f58077-637d-4ea8-a066-59ca217a8d5d','8a2a9606-ec3b-4eec-a052-58fb8e73897d',1,'confirmed',X'3432323131343461C2D61F4E9FCFA187427B86722C2A647341F6E9E100624A0FF7BA15269F8474489135724FD3',X'34323231313434617790DC0DE020C02B8F4014BEE207D38487ED2BB2C4F9026A2E9E51459F7E56F26D0784670B130482',NULL);
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','i1','440118001001','一村','440118001','荔城街道','220','2022',400,NULL);
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
INSERT INTO "household_code" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','hc1','039','02','44011800100100103902','family');
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
INSERT INTO "inspection" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,'mobilisation','2022-07-20','s','{}');
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
INSERT INTO "inspection_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','440118001001001','','M03',1,'problem',X'34323231313434610E28D64CA98A85710A67E7846C58B7358FF668621196F58A07FB91349772766C4D40A06E28');
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
INSERT INTO "inspection_finding" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','r1','440118001001001',NULL,'M03','minor',X'343232313134346183E24765E4D75280D8959ADC60CA4760788FB841863CE577E19CE590D933EAE86F9EE3BBBB8BCCE7');
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
INSERT INTO "inspection_place" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','440118001001001','');
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
INSERT INTO "inspection_step" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,'440118001001001','correction_demanded','2022-08-03',NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account','9156fbddf82cb66f58697f268ecf56c56ff557d200730ab279ad6f336622c2be','0000000000000000000000000000000000000000000000000000000000000000','91f5fe4fd46cf1a289fc767bf8c3e4275a043a801fc2a8ba1346ecc71a26e407');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','cycle','71aea1cd215a54d234ea0f5fbbafa1c19f82c12ee20929f97cb20a150b87a6c9','91f5fe4fd46cf1a289fc767bf8c3e4275a043a801fc2a8ba1346ecc71a26e407','42e5f41f1620b4baf3bca7a0e0e35dc71604f0683767150af479a235a2827c3b');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','key_rotation','a0b17c14e6fda1a0d7f75c15e27f14efc93ac75626dc20de930430c2bd87f5cd','42e5f41f1620b4baf3bca7a0e0e35dc71604f0683767150af479a235a2827c3b','25ce150ce2799b344f7b26ff79a894b112780c05e8c305d890ea64dfa087c834');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','restoration','97d452734baf4bb0e44e8d2a7d5031491ac8b232ef3c69cdfaad34e83376f552','25ce150ce2799b344f7b26ff79a894b112780c05e8c305d890ea64dfa087c834','be936ce9d7aab58c4b2fabaab82d946e6405323459710803720c36574e556d7b');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_activity','a09c708d31309e47a93e38e4e7e1d2db14ec2c0baacaebf60704148c46748223','be936ce9d7aab58c4b2fabaab82d946e6405323459710803720c36574e556d7b','5221626cabc5683d5959c0bda2da4dda368138c886d0135b63911b5468135bb5');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_opening','7602c5a5ecd0828fa0d9e68e0e901ce308a8fecc5bbeb853f8bd181979bd9129','5221626cabc5683d5959c0bda2da4dda368138c886d0135b63911b5468135bb5','d69b3dba2987beabe7eafd24693533a9e3cdabf7df9f45533a9eab356dde76ef');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation','7846d39b7ef225392aefb02227cf2a50a5279848d9a66c5443c2a634a13cf4ca','d69b3dba2987beabe7eafd24693533a9e3cdabf7df9f45533a9eab356dde76ef','a63936418a01ecb35eea535fdbc53b262f73dfa75aba65f36dd0fb05415fd6c0');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_boundary','8e83fd3690997a7c97752cf67206790a6e8953e26bd3e3eac275393ddcd172e0','a63936418a01ecb35eea535fdbc53b262f73dfa75aba65f36dd0fb05415fd6c0','0c1124dbff90961e0f1cedd5e7721bb601a79627d505955eb41557b84f45bf65');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_count','4ee7d0b382f246ad039a14a40d5cc8a3d2385324d6a98f7b1b6fbcf0a48cb210','0c1124dbff90961e0f1cedd5e7721bb601a79627d505955eb41557b84f45bf65','adb0872841db92aecc28852500256ffc8844c8c24a4d718ef2a0aabab8c24a96');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_draw','4d8302d65fa249b9a425f3d43ba40120ddc49e96d6991354d8098971427ffe80','adb0872841db92aecc28852500256ffc8844c8c24a4d718ef2a0aabab8c24a96','2d54543659e52c38f3a04593047f7652885bad88d17e533dc97cb24f1a48220e');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','budget_line','3ac58e6cdd4a3ecc1702b4b221fccfe14ed1b2ddf8f30503d0e7c66a237dc5d4','2d54543659e52c38f3a04593047f7652885bad88d17e533dc97cb24f1a48220e','ea82221101fa61e4b3dff48ee877043fd87b337c0f3e65d8816df15a31c2bb45');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_disposition','1f629b3cfa345f598c7f21ebba7f423ea35cacdb5e167ef70533deaada988ea9','ea82221101fa61e4b3dff48ee877043fd87b337c0f3e65d8816df15a31c2bb45','5869c4ddb832bc8125c084064b38a1a4c8962420460016f8d334317bb0bcbceb');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment','bb3d86a29ede90a827635fa1ed4f3dd3118a11322fbb8d141ab924b25ef3fa39','5869c4ddb832bc8125c084064b38a1a4c8962420460016f8d334317bb0bcbceb','dcdf59c14fe43514745970f963e0e41cb18c7b677e2abd82ca2c98c224fc08f7');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_action','3bc61c462fc3c40282464912e2fc8f762e1e8bd3f1ccd587fc8bbc6e6cbec239','dcdf59c14fe43514745970f963e0e41cb18c7b677e2abd82ca2c98c224fc08f7','907ae5cda0c9172e5d1b82a16450d9428c2b7b22b1d5bcda71bfafbf7caac9da');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_check','4ccef7084ebf045f1f821e81d77de43390a369d5f5109566724a0cb1f88fdfc7','907ae5cda0c9172e5d1b82a16450d9428c2b7b22b1d5bcda71bfafbf7caac9da','926f9b1707389d02fd6fd641f73f07eb9943904e2f19a12512f359c3fbad08b4');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_correction','6823b47c6f6719bb4c4cb077af1a5521e7040bea5f173234abefc7352a1a6f0b','926f9b1707389d02fd6fd641f73f07eb9943904e2f19a12512f359c3fbad08b4','d756e21a42143edeb6083a45cd9cff2f57d108d1b9404b640c10679a82d950ca');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document','71e0603b9ddd0205c64fcc9cbd0caf355909b55ef60507fec36b0b94d81b1aa1','d756e21a42143edeb6083a45cd9cff2f57d108d1b9404b640c10679a82d950ca','932a4b888459bb6dd5876d212ed7d0948d91053d766c7723aa52fc9f848be270');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','duplicate_decision','df43fc55f2c472c16889f12287d9b3f6ec21d31c8535ac60f02c83b0073e2151','932a4b888459bb6dd5876d212ed7d0948d91053d766c7723aa52fc9f848be270','7b224305e33a4da06b33523070c89c541298a8ef031eb7723c914214a8b3b1e0');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','entry_count','3e4e3cb8183e41e820eca805596a43f7379cc9e43ba514109885f4d7a5622c48','7b224305e33a4da06b33523070c89c541298a8ef031eb7723c914214a8b3b1e0','a8cbaef31cbc6ec0e86caada49382d9b45efd0c1f008cb67204c6330c467fd99');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','erasure_request','e2603184ee569879df33949e7297442c8a340783747c69bd67d32e89ee48a491','a8cbaef31cbc6ec0e86caada49382d9b45efd0c1f008cb67204c6330c467fd99','377c6b9864efa7e2d6f6b6ae5199602a0606271bbd5bc30570adb79924f03368');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','export','143c58f40f2ff9bd0db6ccbbaf465604bb9c1683f4b7622452b445e4fbdfde47','377c6b9864efa7e2d6f6b6ae5199602a0606271bbd5bc30570adb79924f03368','1bda192c95fcb24ea889e0c3f3c028055b436e3d12b29f7fa2755f11cd4879a8');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding','604a4a4acf9051d838881695fc19182a9c0c056625e653b1f8bad78b1d4abcdc','1bda192c95fcb24ea889e0c3f3c028055b436e3d12b29f7fa2755f11cd4879a8','c42715c4a17b5c82795b642a5ead7ebb2ba4d97282841e311806fd7cbba2ed99');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_import','911e728423c691fd4ab232f29521ae251b072f0ce8c6b7d9bb8021529b2e1854','c42715c4a17b5c82795b642a5ead7ebb2ba4d97282841e311806fd7cbba2ed99','92e990851913cbfaf3840d4f67756c2c176b22fb4fa1888980838f618d9d5cde');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','household_code','0f970e0c56e76d75ddfd6d0045abe452117acb4d2fc087b4df2feec01798e256','92e990851913cbfaf3840d4f67756c2c176b22fb4fa1888980838f618d9d5cde','38fd410778a232f322b076fb096fb6726f4889627193f8ef1a7de7f8852f6639');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection','7258e351bba4d9dd2f3b9d8ced924f1a701e79e2b1f96054b686ddbc3265909e','38fd410778a232f322b076fb096fb6726f4889627193f8ef1a7de7f8852f6639','6d004caf2ffc77ceaa8e52a0bcab95f85ed8c19ab1fa56232896fc8f6dbe9fc8');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_lock','1323502522a73d03d58b89efd84da4bd9c37236e744fcc2741cc835625025a51','6d004caf2ffc77ceaa8e52a0bcab95f85ed8c19ab1fa56232896fc8f6dbe9fc8','b6f72ae0604fbde8a4ac7770d07d3775148b8488095ef24e73d60bb5b75c0e0a');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','listing','ece44ca4cc3f9945f29fd0680d8e11859fe56434e3e78eb83c003dbfe0ab37bb','b6f72ae0604fbde8a4ac7770d07d3775148b8488095ef24e73d60bb5b75c0e0a','4f2a2ff2ebebeeb48c7229848ca4217de759d687a9d0c5c476dbc5eb66a58440');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','maintenance_change','d3563f1b5f654d05858d77e1117b5f0ad6197c547ba7d9ba10ce7ec2f2202bfb','4f2a2ff2ebebeeb48c7229848ca4217de759d687a9d0c5c476dbc5eb66a58440','7b6b54765d77f6d0db5389725802c933cf1dc60a0538eaa28e8a764499699305');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','mapping_profile','63d2dc7226083e10b1d6e635c4ded82df114efb246ed64494705dbf598ed466f','7b6b54765d77f6d0db5389725802c933cf1dc60a0538eaa28e8a764499699305','1426e145c43dbeefa5adaa343582fd278e54f6b9932a686115d0e5819389ff93');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','new_occupants','04804cc3ffedacc521d0aecd671780dbd083ac2072457cb74efc9989b8601db6','1426e145c43dbeefa5adaa343582fd278e54f6b9932a686115d0e5819389ff93','e2d28bb04234e478165a8610c6708717b8776e5f89d86b31026a548d8f5c7028');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','organisation_member','6b2e32650912317800cd325cdc4cb3c4e5768a929090c38c97f45ed2cf2700fd','e2d28bb04234e478165a8610c6708717b8776e5f89d86b31026a548d8f5c7028','22e48d5fcc77bfe39bf42ff8a3c09d4f4e880b1ff52970ed749cad5738da7b84');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','password','5cef6b5e7be261869e4814a13aa3de58f53d725cec72322e0b61f5d11fc02434','22e48d5fcc77bfe39bf42ff8a3c09d4f4e880b1ff52970ed749cad5738da7b84','a4867c84fa5d9c660b1a91c4babdeb448b1e562dbf1206dc7cce23b86855ff2a');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','photo','2b1382cad5c0c593baf13690d73a5634df5da7bfdda94c4c223e80babccec8ec','a4867c84fa5d9c660b1a91c4babdeb448b1e562dbf1206dc7cce23b86855ff2a','54a7fe3ea6f0e6c293e5eb496f5d2977f7d99abe7c77910f607ad664c2f1c1f2');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','place_assignment','64f8a7527b7617e3c9e981b015b203c605e33512b6460e964bcc2895490600af','54a7fe3ea6f0e6c293e5eb496f5d2977f7d99abe7c77910f607ad664c2f1c1f2','4f9ceef3237bc4482de830160e64bd2c9b2ad5bbad138024c19c745bb673587b');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','plan_version','6cbec292d3c91b23881aab0ed5d081d7e52105d085318b7e765ede51e2e8843c','4f9ceef3237bc4482de830160e64bd2c9b2ad5bbad138024c19c745bb673587b','9d22d0e796dd3ddd29b79c1f916d21ab1d7707f2dbcb4e739927a1aa709c1799');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','publicity_activity','91fb76eb72ac21d344665bfb6a38e21545d3dcb45c907c6685551937e373b427','9d22d0e796dd3ddd29b79c1f916d21ab1d7707f2dbcb4e739927a1aa709c1799','5f677b3a02ce55d52068f6d17cabbfae3f3e7a97b3f6ac618c9518ca8d4e9209');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','role_assignment','e4364996deff6bc0c1a032e6401b82ce210adb39c863cfcd5fa3ee16545d047d','5f677b3a02ce55d52068f6d17cabbfae3f3e7a97b3f6ac618c9518ca8d4e9209','4f7b4c3c2e80297c6db1faf120c9f52217f21e6c05e9885441f184c832d571c7');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','safety_measure','75e090945034b67e12d8f6489127192cb5e8c313e7415e1c015d9f271590f759','4f7b4c3c2e80297c6db1faf120c9f52217f21e6c05e9885441f184c832d571c7','346683e3d4503f8c6943c9eae43b0a511d9440c025fe135ae165b1f1a52f97d0');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_answer','871a9fd61c0345e177046d390e57fbb8f0cd13afa19dac2b48a3745c9bd85108','346683e3d4503f8c6943c9eae43b0a511d9440c025fe135ae165b1f1a52f97d0','6881a60221eeb516db712700c7609f770512c9182105b19d83ba771705db791e');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_attempt','9d98fed07bb5db53135f4606124fc421052ddc26abaec44506126a4e95e5ca7d','6881a60221eeb516db712700c7609f770512c9182105b19d83ba771705db791e','b233a255aaeeda7b80426f18e4a0154273a6dd9e7bceaf557db5d2be7c2bb54b');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','session_revocation','b58bd8be39b57194d18414d94df0d1491e3e3fd4283685d47e4f7cd1fb86045e','b233a255aaeeda7b80426f18e4a0154273a6dd9e7bceaf557db5d2be7c2bb54b','9e025a9c46d7186514ac61b293a6cbcf769a7f7aa3effd81a9e494975c7bf76d');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sign_in','d566ca7d1221d235d25e7b0658ef05bbfb5b9b28b266571dd972c068fbc3eaca','9e025a9c46d7186514ac61b293a6cbcf769a7f7aa3effd81a9e494975c7bf76d','344af4329f7973b929caa9f6f4156a4106b5782a8faca3262fbe951109817310');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','signal','8aefab666b24d95478b9aa7a352e37c641682dbbc9c82fff5d5d1b60d2fe82ce','344af4329f7973b929caa9f6f4156a4106b5782a8faca3262fbe951109817310','f73db91f1d6d63fdd277c655ce08de715a94690dd527f82103b1567a69dcf9c4');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','spending','12fe0f03e0027a6379624df15f7a385004e78206e6e052a481bb8c44194d1cb7','f73db91f1d6d63fdd277c655ce08de715a94690dd527f82103b1567a69dcf9c4','91ade5ca95faa3af5c890c70b3f53f640a34b4e0568d9fc7f3948bf4c86bdb8d');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','subsidy_payment','8b6ecaaecf53a4c15694cf1d7d66fe5c9f89030951d9a55da6d8ea306ae0c1f2','91ade5ca95faa3af5c890c70b3f53f640a34b4e0568d9fc7f3948bf4c86bdb8d','3fd0193df387007abcfd542ddd42c1a87a69e70ce30907b78ffd16d73c2d8254');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_request','11f46c1d9294f827b55558f2924ec88c0584cfe59370cf645f5b4dbfa0ef584c','3fd0193df387007abcfd542ddd42c1a87a69e70ce30907b78ffd16d73c2d8254','34a8fd2591485e5cecf11b20bbed178e9d1e7554483824b7a203315f6451ffb1');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','task_statement','100a98cbe95355cbd872cf6f23160996ce096de32e2e3296669d044ed6a48428','34a8fd2591485e5cecf11b20bbed178e9d1e7554483824b7a203315f6451ffb1','a133f6736eeaaea6d5287a76c9c36b7ed4ad0abba463f8e8e552ee2ca4daeadf');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training','c05c65c4099fa10918234ffbb540dd16aab424e9b5581985097ca94a5947a31a','a133f6736eeaaea6d5287a76c9c36b7ed4ad0abba463f8e8e552ee2ca4daeadf','0bfe6fd69d0df36417b69d9a9813326dd29ab0abd43ac588a2d34cbaadf77840');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training_attendance','527619669837a855df010e995af6a891cc83f7405e65a7664c28e5e2a96dc3ac','0bfe6fd69d0df36417b69d9a9813326dd29ab0abd43ac588a2d34cbaadf77840','1479b4352591d62911d8b7820aa6c61501a51c3ef61856e7838864a43a39273b');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training_session','32475f2a69e25db4608780b2a5da48707434282f9cc791888b580da829921c0b','1479b4352591d62911d8b7820aa6c61501a51c3ef61856e7838864a43a39273b','10101bd6f08d121cc010880f1a5910eaebc16829e1d97df4337ccd209bf96186');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training_test','946d0cc3d477161db175739a18e33a288189fef99970b9c60bff93cae5fa9b99','10101bd6f08d121cc010880f1a5910eaebc16829e1d97df4337ccd209bf96186','d401ce17deb6a8bbd8ac894ab774c02e8dca4774b9efc09f2e5b28b9a9bae16f');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','trial_decision','91e9120ac10213308efb6040a6aa0c086ded56655f35ec1cd5fccdb955f9c6ce','d401ce17deb6a8bbd8ac894ab774c02e8dca4774b9efc09f2e5b28b9a9bae16f','0fe3d62418334a1408983c5e499d62e80cba4fbe191707e3fbca45e4ebaa8914');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','unmasking','04b9411bb5eda951d92f462bf21124fa7070d723f376c8f6e22f53b53fcc5b04','0fe3d62418334a1408983c5e499d62e80cba4fbe191707e3fbca45e4ebaa8914','509978a591330726ba305dacccc0ddaca1f031ce1e6efb983fab47620507871c');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','vacancy_check','c11f806ffd5ded1bc8d5185647f77b68bc8c82cf10626d08f2ac40f4cf905b1a','509978a591330726ba305dacccc0ddaca1f031ce1e6efb983fab47620507871c','8c252fba3127ccdc203e08a0c7a8f5f4c652ea6d983d1a06fcf24032afeafc22');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit','1b4000252c1c8bab8cde072a39f1fa356e41be5f76262527c7f35a521d52706b','8c252fba3127ccdc203e08a0c7a8f5f4c652ea6d983d1a06fcf24032afeafc22','aff2d3c96858135162f5c053f07b5146398a7c9c415637463c6b95123dbfdd5b');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_correction','45fadbb6a0ee3e787c42870fcde7e04e3002d60c570192dd759227d8e25b318b','aff2d3c96858135162f5c053f07b5146398a7c9c415637463c6b95123dbfdd5b','e109baa9f60770897145fffc5fed990ff39eb4871a67ea9df02cdea6ae1313ac');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_decision','11943b6542fac7258e30fbdcea25a027f7ba8fb1a72f092b2980ce650993f92d','e109baa9f60770897145fffc5fed990ff39eb4871a67ea9df02cdea6ae1313ac','afb7f895afee3e7a8d4fd7ac8a0f217667abcfb9e00931a8503aecadf0dacdcc');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_level','03a0f07f72b9654cf2162760e63d59b6973278ed34e588becd9d5c416c779526','afb7f895afee3e7a8d4fd7ac8a0f217667abcfb9e00931a8503aecadf0dacdcc','446c5b922508a1fe52988606d81ca13d51e26eac720fad0b94598a6ef2608424');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_draw','58e4a505dd9e4cad59b39dc00fa8849244c5d9558df914727f1feae1cbd712fb','446c5b922508a1fe52988606d81ca13d51e26eac720fad0b94598a6ef2608424','9013dd867933344f73da6a6f03f76957a27694c18614dcd89f7c139b8ed8ab8a');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck','9933db73866f864cb7a4adfeef2c7fa4e2e1e383e593e91c0bce67eb24449875','9013dd867933344f73da6a6f03f76957a27694c18614dcd89f7c139b8ed8ab8a','a0f17d76942278a22f05cf0a637238b782c97afef308b53096d2b58cb42ff344');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','bookkeeping_visit','85be02af8108341b32cdd8e56571d7e6babb84431afa8fa4936617e1ab005dc8','a0f17d76942278a22f05cf0a637238b782c97afef308b53096d2b58cb42ff344','ad59ce510e1b2d004d1745b2542e00c6db70244b83dae0c9741f738836b35326');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building','5828f9275fdfda4f4abf62cdd82d4cfaf6f372aa6d4ab208b337559e2b93cd5b','ad59ce510e1b2d004d1745b2542e00c6db70244b83dae0c9741f738836b35326','0adaa75ebc3b5cc232fca8c8c21d0207962b60702dfd4d08f19b64e9f4ad9670');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building_change','12df8475f224bdd5048dad2e31e6d529030f49316e0493ffdfb247e620436fff','0adaa75ebc3b5cc232fca8c8c21d0207962b60702dfd4d08f19b64e9f4ad9670','9c363074741a56481164634be334a4b7fb44b5d4b29571d04987cfeeaa1aad5d');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_resolution','d7c8aeb1c9093c1a70ab6d1e95d81b080c75cd802def95f1e3b0faf639b6ba3d','9c363074741a56481164634be334a4b7fb44b5d4b29571d04987cfeeaa1aad5d','f115000e52232df1baff7877e3bb7511f382fc749bcde3d17dde605c1a6351ac');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment_void','56e30154bf14a4d46c91bd2b752ddc2fa1495a80f41af5752606155d4a08cdec','f115000e52232df1baff7877e3bb7511f382fc749bcde3d17dde605c1a6351ac','abc027e2b9c83d098736c949dbbabaf0ce9a1f5a0d409f18ceab4dff35c8da96');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_check_fault','0797e184988ef1e938ca23b5583a14d66f7242de78f671b6f6d7d98bb079075e','abc027e2b9c83d098736c949dbbabaf0ce9a1f5a0d409f18ceab4dff35c8da96','fa84997a0b46bbec379db5919fefbd26a263a95a140cc196a1e8188ef3d1fac2');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_correction_step','690b761a0e19b3502f318d02e9d701b659eca131fbd34a727077b6b16c224df5','fa84997a0b46bbec379db5919fefbd26a263a95a140cc196a1e8188ef3d1fac2','cf8924d40bdfc81a67e3a6d15b17422bd58cf496cd5add4aac0730e9c9f35e78');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document_scan','f391fe793de3b3a1556ffb8646640fdc164f8a717001c9cef5668ab97d896e95','cf8924d40bdfc81a67e3a6d15b17422bd58cf496cd5add4aac0730e9c9f35e78','c0cb43c8d3f5147b3dc131dd29623fc6e63211ab0ffc55b7fb00f4f913aff266');
INSERT INTO "ledger_entry" VALUES(69,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw','f447084777af77530477ffaa1197b8d1df592a2796e7a4ac820751a35a543912','c0cb43c8d3f5147b3dc131dd29623fc6e63211ab0ffc55b7fb00f4f913aff266','61a65ce4cee532ecdc463eca18f3e3b6e1b322aa35c36b96b5ad49befb802782');
INSERT INTO "ledger_entry" VALUES(70,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling','8d1bfebea1eeefd702821ed2a3322afd2cfe36d2016d88943af3e4a324508f0c','61a65ce4cee532ecdc463eca18f3e3b6e1b322aa35c36b96b5ad49befb802782','81777b36b39f7a8af69adb61447398c912fbf11fec9c61049642d88b9f05c2a2');
INSERT INTO "ledger_entry" VALUES(71,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling_change','355880bf3cf8adc3d43714f21887ce65bf3610b324ada8753c8afce5700d3263','81777b36b39f7a8af69adb61447398c912fbf11fec9c61049642d88b9f05c2a2','9539a0f481d62e1905fbe80df5daf474881491fc648c95c470a30caff53100cf');
INSERT INTO "ledger_entry" VALUES(72,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','erasure','74d8b752b3501f543d940202cf69373da1c3583feafebbc6de3c584770818fc1','9539a0f481d62e1905fbe80df5daf474881491fc648c95c470a30caff53100cf','02234d5e6ce1c67e9822eead29e91013ee95eab3a0611039bbb00c727997470d');
INSERT INTO "ledger_entry" VALUES(73,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding_resolution','3e8826a9a819fddbc41e5f4e3dd6688b1d6cf81983a567874f5e5921f07a10d8','02234d5e6ce1c67e9822eead29e91013ee95eab3a0611039bbb00c727997470d','0f3e132238b062268901ed707021903c720ebb34dd8ae8677b4b2894768597b3');
INSERT INTO "ledger_entry" VALUES(74,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_unit','cf5a7dc7053eeb564f05ed1fdfd557e78936aa18e5ea8fd7b39cd1c873fb2cef','0f3e132238b062268901ed707021903c720ebb34dd8ae8677b4b2894768597b3','b6898fcb21b429f45736b8ba432a8326d154538857f6e401d21b5d01ba530752');
INSERT INTO "ledger_entry" VALUES(75,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_answer','b10d22d10cd4f5167746c121be44dcfc267d06ed9e76b05e63d8bb69d1d3e0e2','b6898fcb21b429f45736b8ba432a8326d154538857f6e401d21b5d01ba530752','8f0f4c460e99d50ce4ca1bb72d89a72253b4ec1fa93d5cf23f9ba916af364db4');
INSERT INTO "ledger_entry" VALUES(76,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_finding','b0b0049c1371388360cd09863c4428846687a5f187307479756cd1bd98878c2d','8f0f4c460e99d50ce4ca1bb72d89a72253b4ec1fa93d5cf23f9ba916af364db4','6975a20d6148ab2913587f3bce7ab06c96e472ac1e4cc9298ce609642e211605');
INSERT INTO "ledger_entry" VALUES(77,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_place','45b2e33079d7b2376b5df88c1a77b0c09fbb75adf0698419e906028141ba793c','6975a20d6148ab2913587f3bce7ab06c96e472ac1e4cc9298ce609642e211605','f5f3d78ceda3b88cbfaba53abefe3722bab5e724bca5634a69a91aa9ecbfc2e5');
INSERT INTO "ledger_entry" VALUES(78,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_unlock','6e1c117f94589ed43da7114200a40d3033418937c5c07f046bfe25e6ed177cce','f5f3d78ceda3b88cbfaba53abefe3722bab5e724bca5634a69a91aa9ecbfc2e5','488cc09da75d8cf9a818d8cb1e2175a494fbe802ec720cf08252cdfc9efceb33');
INSERT INTO "ledger_entry" VALUES(79,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting','257d001a2a2a1ac2de7048e6315ae3a189fc722ce71714f00ac105d108036538','488cc09da75d8cf9a818d8cb1e2175a494fbe802ec720cf08252cdfc9efceb33','b13b3cc48b97005f9146846cd02f9c84ef09915d55951dc4e197056d5d96c7da');
INSERT INTO "ledger_entry" VALUES(80,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','signal_decision','d964da33801487e274497d43b1bf032679a3af31ba8109608e24927d86ac54a7','b13b3cc48b97005f9146846cd02f9c84ef09915d55951dc4e197056d5d96c7da','6983a606d15f500832df08a114eb2237802da23ca62cbfad109b478b742166e2');
INSERT INTO "ledger_entry" VALUES(81,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_decision','0626fff5431fbc6104290277b0a84a85b3d89115b8a3e47c586b0152f584a723','6983a606d15f500832df08a114eb2237802da23ca62cbfad109b478b742166e2','4abd567280e0f3e68a9016f225c02cac513a259b3931e45969575ee48a5a7a2f');
INSERT INTO "ledger_entry" VALUES(82,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_evidence','daf94cd6d0ec3394c038b8a111ca7701f65beaf40985a72175408e5d342c52b7','4abd567280e0f3e68a9016f225c02cac513a259b3931e45969575ee48a5a7a2f','77640b8b13c77f63a3d6b004735c2f5e5e624153ee00c050366963ed4bd430c3');
INSERT INTO "ledger_entry" VALUES(83,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit_correction','900e186b7bb259f5c21ae17905133685b51bb4f37510a82c50255ee0a208113b','77640b8b13c77f63a3d6b004735c2f5e5e624153ee00c050366963ed4bd430c3','f864245936f6176feb4e91728ac86fdb4086f686df937b69bd94056b938309db');
INSERT INTO "ledger_entry" VALUES(84,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_import','cbfe10b363246b7e66d2a1bdf7c06226aa688ee206cca55d48b0773d16f089fa','f864245936f6176feb4e91728ac86fdb4086f686df937b69bd94056b938309db','eff86df947dfa60b77fca259e76f49e3074aec215146420f5726cff1e46b84ce');
INSERT INTO "ledger_entry" VALUES(85,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement','3e6d9f3cf95ca1b827fd88629901e25bb6f6368576eba2dbdb92ccdb7f19d8af','eff86df947dfa60b77fca259e76f49e3074aec215146420f5726cff1e46b84ce','c4201d17e76440270f9805a2095d596ede1237331549f3e4501f501b180fed61');
INSERT INTO "ledger_entry" VALUES(86,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_answer','ff0e68d6e132ea999be106aec8ac91e79029680791341e32d44c0238cec14c3b','c4201d17e76440270f9805a2095d596ede1237331549f3e4501f501b180fed61','22e3c24134aa087d0409a7e1a17d2c054c6af7b89ce2eef8f6d084cd3beea76f');
INSERT INTO "ledger_entry" VALUES(87,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_result','728b62bac61ecab2ee17a76b331efc2cb05fe8a3842f93fa538de6425ff0e372','22e3c24134aa087d0409a7e1a17d2c054c6af7b89ce2eef8f6d084cd3beea76f','ac6919df5406776216db703ab5da56701478f5dc8d48163d0beefa47c02268fe');
INSERT INTO "ledger_entry" VALUES(88,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_explanation','d36921419865aaf470a250b7620bd16b16d1326f9d7081c30fba2b972b606a57','ac6919df5406776216db703ab5da56701478f5dc8d48163d0beefa47c02268fe','52303c027c74e359ddbebbb584c2095775e139965d6a79e30dc91e8d59e793fe');
INSERT INTO "ledger_entry" VALUES(89,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_request','8040607adda4471f42528e0d84129af75b6a57677efd0321f02ae1c8e16d70a7','52303c027c74e359ddbebbb584c2095775e139965d6a79e30dc91e8d59e793fe','8da5ef5d6543070e99f647a1ae806a75280e6603c75f30cdd85dd33ecfcf34d1');
INSERT INTO "ledger_entry" VALUES(90,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enumeration_area','aadfedfbd857a9c7bda8ec78c6f4486dfb2cc1e7ec7b12a4923d22fa44e97f30','8da5ef5d6543070e99f647a1ae806a75280e6603c75f30cdd85dd33ecfcf34d1','b6db15e4079f8c090cb29230b282bc41c42af6631c43515f0a0aece22d4e12de');
INSERT INTO "ledger_entry" VALUES(91,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_step','41ae4bc8a1ceccc6c2384a78c217563e79ea34ebc4cdc31d1de1bd07df2afbc5','b6db15e4079f8c090cb29230b282bc41c42af6631c43515f0a0aece22d4e12de','7815a3f1b5bf0ed6bbe72070c6cdbb0fdd0568354bcc753749a70a6b01856e31');
INSERT INTO "ledger_entry" VALUES(92,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','pick_import','eafe3322e9f314a024582bc01e8005b5fd64d9acaa3eb53804c61b80dee79657','7815a3f1b5bf0ed6bbe72070c6cdbb0fdd0568354bcc753749a70a6b01856e31','49811a7fcc9661692b7fb22742713d58ee46fd30d6e678ede32f572935e36bf6');
INSERT INTO "ledger_entry" VALUES(93,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisted_dwelling','c58c4cf8c73cedd53169b8e0acbf2c3c84a4dab5ab70d33384d9221f81d599ad','49811a7fcc9661692b7fb22742713d58ee46fd30d6e678ede32f572935e36bf6','7cf04e360e3b0300ad6298ab3c830d350cc0616b05be541d5fc29a783b698f7d');
INSERT INTO "ledger_entry" VALUES(94,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_step','9481cb35ccf498a76b3851d37cac0776d2f6349040c7924dfe4ecd4f12de6d93','7cf04e360e3b0300ad6298ab3c830d350cc0616b05be541d5fc29a783b698f7d','9378da4eae088ea3b8739d75b62fad38fd17e042cb52438fbc3e7d14be08b9c9');
INSERT INTO "ledger_entry" VALUES(95,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','reserve_extension','9d822f2d007b9d03a578cc2633d40befc105a593e73380df36a9717acc68cabe','9378da4eae088ea3b8739d75b62fad38fd17e042cb52438fbc3e7d14be08b9c9','183ef506343bab7365c930f313fa8d35189671fe849190dcece55f670c42aeca');
INSERT INTO "ledger_entry" VALUES(96,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample_household','b50ac7b43c19d2a05e4dd072f664589f8dad8b052d3ae4f59c70c474b34afb8d','183ef506343bab7365c930f313fa8d35189671fe849190dcece55f670c42aeca','6cfe339778ef9506648bced2eef60f42e12ba97a64af4e2aa241bb906db84fd9');
INSERT INTO "ledger_entry" VALUES(97,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement_decision','711658f3cb52876bc25b930a95afcfa77dd7333c6c2b395555eb42239419056c','6cfe339778ef9506648bced2eef60f42e12ba97a64af4e2aa241bb906db84fd9','b20f848b743a1abfc4a86089c8d6e93bc037a6e37eaeede6624d59ab9bff0c64');
INSERT INTO "ledger_entry" VALUES(98,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_decision','1115c6a425240b7fac2943f469e95403105b946a1f26fa6421657300ba7bf5a0','b20f848b743a1abfc4a86089c8d6e93bc037a6e37eaeede6624d59ab9bff0c64','b8623fa6f94f46ebf4f0de7d64e9037ca82270564d71bfb17ce92064a75e0c8b');
INSERT INTO "ledger_entry" VALUES(99,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_resolution','929858a70d98edac88f215ec25dae160939ca8d3833f1c89457ecbc5a0d6a5fa','b8623fa6f94f46ebf4f0de7d64e9037ca82270564d71bfb17ce92064a75e0c8b','1f41f2527ec0393e954564bca126eb96cf238ce5a120eb5b791bb100642cc36c');
INSERT INTO "ledger_entry" VALUES(100,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','void_area','8bbf1b8e35233e3cce8a49c90963b9a28d10bf5bad8f6cd029307cd3613985cb','1f41f2527ec0393e954564bca126eb96cf238ce5a120eb5b791bb100642cc36c','dbf0eb89991b56edb3463841d8aca942f2d3aa945e8c9c1baae62e2a7ef9176b');
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
INSERT INTO "ledger_fact" VALUES('cycle','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',2,'ed9036db660d34389a35917b17ccf04da0e66d256c47b9a56bdc3e9103a3735f');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001',6,'ff0a0032de0b38be4eaa22f3cf8f0fb5ed2b326556e4e1d7fe5e6c916efa3a0f');
INSERT INTO "ledger_fact" VALUES('allocation','54b7a588-6592-4be2-9ece-e3a056f62fa7',7,'2c04795a062e4d602bcc4a79752d787d9323d6276f23f108be032db834128c3b');
INSERT INTO "ledger_fact" VALUES('area_boundary','415e1b08-65c8-43f0-ba4a-c95774bc010e',8,'dc208f0947daf91161c95f31ebbe999a0e4b9569b1ad2358845c086a29bd56ab');
INSERT INTO "ledger_fact" VALUES('area_count','ac1',9,'bb9af3b1cc6a4d4a8b1fd9f8ca23d0de353e14eaaa190676538ce8ec9063bd4b');
INSERT INTO "ledger_fact" VALUES('backcheck_draw','b1',10,'3c04d8586c537c33a108c9bcb2f07157027d77700866eb8eb441b5e56beff769');
INSERT INTO "ledger_fact" VALUES('budget_line','r1|1',11,'8b6dcef87bd7745b2bc4a7414072d9ecc64262d560302f4961e20b8face78c14');
INSERT INTO "ledger_fact" VALUES('case_disposition','63ed0076-042f-406a-8ea6-76baabb1b57a',12,'fa7ba149dd0410b0973b8a31d512caf90abe0aff45986babf7d109a985338c04');
INSERT INTO "ledger_fact" VALUES('commitment','c1',13,'5ef30dd16f833f17f488b7411f308cea6caa1e2c236c06d3b8b21107d712eb77');
INSERT INTO "ledger_fact" VALUES('commitment','c0',13,'d32e229c14c62e4f2f7bcdb3f1f1b8720d8232dec7974afe3f5c3d28fe2705f6');
INSERT INTO "ledger_fact" VALUES('diary_action','3f92c311-8b2b-4318-8411-ef79f371999e',14,'511b254200e3c599542ebed6abc0d690e6043d6eea908d5c2ee1e2ac5fc525e0');
INSERT INTO "ledger_fact" VALUES('diary_check','fee4d002-fdd8-4a00-a219-480c216a6bd7',15,'7fafdbe188eefe6accb1c13b40c1b623053622a76d3d076b645feaf55ff1a5c7');
INSERT INTO "ledger_fact" VALUES('diary_correction','8ccc86be-6697-483b-a39a-23f6a711e52c',16,'c812c2499753d45d107df9f64ee12331b874f7431eb6fb00098fc6a011684cfc');
INSERT INTO "ledger_fact" VALUES('document','bcf46e46-8917-4be1-a5e2-2d708ed275e2',17,'28c19e92bb336144efb4fd40b730bd3dc3901809711bafe710c1f48405742db8');
INSERT INTO "ledger_fact" VALUES('duplicate_decision','dd1',18,'81f00eaef7237a0d3fc6e20603b1624d8f0097d5394da92b3bf6abbe1d9f2af4');
INSERT INTO "ledger_fact" VALUES('entry_count','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-02|1',19,'db4df17465515e15d322b840f4a5d494df33ec2ebd22cab88ae9143e30726022');
INSERT INTO "ledger_fact" VALUES('entry_count','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-03|1',19,'2ed3c1149fd9425043f135a663761f1d0d110fdc1a3a70a2a73a838dd758f0bf');
INSERT INTO "ledger_fact" VALUES('erasure_request','q1',20,'e831bb5a56cabdcde2bf33ad24eed01bea86aabd2630661e7bb08aa1343324c8');
INSERT INTO "ledger_fact" VALUES('export','e1',21,'cca3f90680534284aea4c9dabe54f0b28b3ef028d1a972084e780b5deee8755a');
INSERT INTO "ledger_fact" VALUES('finding','8a2a9606-ec3b-4eec-a052-58fb8e73897d',22,'44af4aaa786b487f12394fa470227565a6c965f431ce06513f90b6470b8f1393');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',23,'0065b79363128a1fbb6e3aa840a22f7be693143394f1ccd37385a141ebe06acd');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',24,'0fb7ef229f175cd505d2ed23921c8274acf2204ff6bd7c7fe63037f1f58e5d62');
INSERT INTO "ledger_fact" VALUES('inspection','r1',25,'39108c8d60fc7014895a0708fde00642e06b8d52e67cd9e229c2b8a3c7e70cba');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',26,'239691900cc346fe9c0b3dfaefb1c3ab799cb339c3122ea58ee10328f495efec');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',26,'ec7804885e153bb2de194d27d842f0478aa218c90c189ca43b1e397061e2416d');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',27,'d021fe6560ec97526e3ac1878ead16bfd6a8372014faa4886484104722f0d8ef');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',27,'a11b4f02b4f4ec221ebd214f3f11d7792bf53ec2b138efe394eabf3b93fbfd6c');
INSERT INTO "ledger_fact" VALUES('maintenance_change','m1',28,'eeeea287226ee6269dd73262c12a30c81d04c5245b1b8fb08fdf5607fb035134');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',29,'0e176c2fa5d9eb1ab970bff9f5ffd6ad587768c5fca394cc5a8619505abf25a0');
INSERT INTO "ledger_fact" VALUES('new_occupants','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100103102',30,'5c862e626e983fba7f652eb41cc53f4b46d53ca161cb62553d1a2f0940550c4f');
INSERT INTO "ledger_fact" VALUES('organisation_member','r1|1',31,'51b16498e77614ebf16b0c1a50ec20967f6e3aef832fedda9b0774d876b79363');
INSERT INTO "ledger_fact" VALUES('password','audit|1',32,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',33,'5ec97d6e5415fc9922042040578f30a4cb6200a7bc15d18f51efe70e4775e206');
INSERT INTO "ledger_fact" VALUES('place_assignment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|audit|440118101|1',34,'ebde5f8efc69937ae2a3f97f9640b69b139fc6b7d9ac853009361e4e6abb7eff');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|1',35,'83aeeaf50765a039dfb97d256b8bc29377796ee198cf9e551d97f31dcd6e1bea');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|2',35,'17ae98008b06738c542b47653fe63e9577cce617109127977260d879b90f088a');
INSERT INTO "ledger_fact" VALUES('publicity_activity','r1|1',36,'c5d969cf76b9cb3e805baa9a03f2176b6ddbdb5d713bec4d0a3305ad0800b8ab');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',37,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',37,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',37,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',37,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',37,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',37,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('safety_measure','r1|1',38,'4eb894aa2f39571c1a2dfb787c4a0bcb8eafb29dd14559f3034eb45eca1942e8');
INSERT INTO "ledger_fact" VALUES('screening_answer','73672a58-64cb-4c15-9219-9071aeef1c9a',39,'7eee46d419adfa3b0e086f69285ef11ec524f11e673027204e4111527c392843');
INSERT INTO "ledger_fact" VALUES('screening_answer','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f',39,'1837408035d7d9b0f43e0c1cdc1fdd4de3c4125c72cbae5a68c678b72d4eba2c');
INSERT INTO "ledger_fact" VALUES('screening_answer','f130b579-c4f0-4afc-b31d-c4643e6ff85f',39,'f2326612e32c046f1c0ed92b44724e4eba03d5c11bf245f6ac26d9ddb932a37c');
INSERT INTO "ledger_fact" VALUES('screening_answer','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e',39,'fb592d26ac002be62a9d5bed35644e84578e76fd4a1385a578daa40a177c09c8');
INSERT INTO "ledger_fact" VALUES('screening_answer','234c841a-db70-4064-a88f-be8b53bd13f5',39,'c46548c470def07b8f855ab271ecc8f280a82a178c5168cdf5bf929d6e578d25');
INSERT INTO "ledger_fact" VALUES('screening_answer','05768b94-627d-4b7e-87ac-468889ca7e8a',39,'47a5d0fa608d44bb20f0871bcba9dd3dba309eb2970b283672be5104842e01ed');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',40,'c765e0c5f984888d4764ee86fd29cfbf7527f33191cb0c66ecfdb95b5f42b43d');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',41,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',42,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',43,'942028d9f9b66c22a57dc728b07df82de32dbcc4a9fa83a3253bd195b7caed62');
INSERT INTO "ledger_fact" VALUES('spending','r1|1',44,'5e2240b15e82134915c905b134624f2c9ef23bdd2a249eb87d5b8f8ae302ee92');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-01|1',45,'86bc1fc88d6a3bf0449dd7bae51c0f62207700f9e10efcece8341f3121bdc434');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-01|2',45,'9104aa4b8792a7a51644a1fe1590b787a5ac8c445c638098f0002d327b3e4354');
INSERT INTO "ledger_fact" VALUES('substitution_request','31479867-b8cd-47d6-a4f7-28a47b9d36cc',46,'c1e8a5e7d9776a683a93e41769aae32687bc9f3f68cac1d97ec38b79719290f7');
INSERT INTO "ledger_fact" VALUES('substitution_request','c13b3493-0dd0-4d03-87fb-294ccce0c6a0',46,'888d1bbb2e1ae344c35862b06151a276b118f78ddf0cf9334cae2a488a003677');
INSERT INTO "ledger_fact" VALUES('task_statement','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|8|1',47,'fdbddc3d06dd1d25b64b0a2e404a0b0eeac340467ea3517a8a108e2ab4feb02a');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|listing|1',48,'45bc5907680e660b6da8c05d1b6d18ef1537ed61272e204896c13679755b8764');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|screening|1',48,'18253b5a130ed48f515b7ba7b61a4f73a352f8a0e6340f9c3f4818522a896260');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|placement|1',48,'885862cf0f0e8e7acdb18a8015c4ba18aaf34e62231ccdb72196eee0ec4181a4');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|bookkeeping|1',48,'02f4d3508dd3701b2bbb27d2df9e44c4c197db3599458cd748e0c7e91ab3b3ec');
INSERT INTO "ledger_fact" VALUES('training_attendance','r1|enum|1',49,'d7e56a25cc31a1167997f7999bdcc0e267e9e71bfb036190b21b1c4b40186a31');
INSERT INTO "ledger_fact" VALUES('training_session','r1|1',50,'09a8c033e359f18033be2f4e0988cbe92dc096de251ca693c2c9a61b3bf9370f');
INSERT INTO "ledger_fact" VALUES('training_test','r1|enum|1',51,'9a1a2a045cd77d6a4364413211cd03939fca2bc97a061d7945f9bae50a20ce83');
INSERT INTO "ledger_fact" VALUES('trial_decision','02eaeab6-a4ab-41b8-ae54-969c65d4ceff',52,'03eab5c10fdf6ad10719fbb89fff79b558067915ab85d161a3f640dc46f08530');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',53,'3a5f7d12be23801b1c6f144076acf554eec34d9bc2eda33c2966344f58701b96');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',54,'d9130c2aa0032b67fbb24a7188e4237356301e5c64deba1d05915c87f426062a');
INSERT INTO "ledger_fact" VALUES('visit','293cde14-d01e-45ee-bf70-1fd468ac10d1',55,'2372fc8f62abab36c3a6e9133dcb55f82c94f0e12dc1b53f7a2870ab3bf2b5ec');
INSERT INTO "ledger_fact" VALUES('visit','56af42c8-fe7a-42ce-b61f-0fc9b55ced94',55,'fa1093ddf2a3fab036b5e988ec7ab0cddb177a397b66b59eeacb865397be55b6');
INSERT INTO "ledger_fact" VALUES('visit','46a5e513-bd9d-4437-af57-d1ced0aff569',55,'bc1c5687ed57db99faf9aa40ddc840fcfcdc3b4ca7c3eefdb08882f98f31b4c5');
INSERT INTO "ledger_fact" VALUES('visit','062a27d0-015c-4535-803c-d93105d93f60',55,'ec084b5ab3d23b890cf370e2639f597a46c5e15a5f15a9f3c2a321e518dbed41');
INSERT INTO "ledger_fact" VALUES('visit','690469a4-211a-48b5-903d-92f1b7eca0b0',55,'b10466cec8205ee1bb5ec55da3a5b3ff2d0a333f713d8b63452eb8f01a60f88a');
INSERT INTO "ledger_fact" VALUES('visit','89a52506-0b6c-4999-98e8-5f080fb2526c',55,'a27051a9ba9b869981af1c540fcfd51ae84eaa1f534a329b54105686c9fe70ca');
INSERT INTO "ledger_fact" VALUES('account_correction','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2',56,'20214b5dab58bf300174b7f488040ffa3f0d729e27479a0edae530d8d8ab65b9');
INSERT INTO "ledger_fact" VALUES('allocation_decision','54b7a588-6592-4be2-9ece-e3a056f62fa7',57,'0ab46e655f79bd570ffa0c189d00b1deb6c3c0ec9329b5c7e2e9aac38673c80b');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|provincial',58,'c249c842c6e85abe3a84575ea3c388ea6326224a49386c2e9c4ba0131e9f8007');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|city_county',58,'b8bd3027a04ba447b6c2422a49f88dc9aec981cc32901d6a8188aa21f3b097c2');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|district',58,'fef967ab3fac35eb536f05cee917fe19db2a35da25c0d419acf065a48832e92d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',59,'e4713135b0ac4438f7ad5a7e90042ec3065e745be5ca6672734d88ad6c5ff098');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',60,'ed030542a0adbccbf87f79a702aa092dd3a6685664e48199b9b439af2f71ca61');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','b5cddf71-5af9-4c1d-a556-192948cb639e',61,'5f6ddadcd61559a758c02198b3420a274a553c665238d5524fa872f48970f9a7');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','3f92c311-8b2b-4318-8411-ef79f371999e',61,'42139ef74a32024f08c494fbbd467aa2d4a270dcebf56e60cf95a09ea4d4131e');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',62,'6eebf4c51f60efa02f54e559abb83c042ad3b6412d290532ac7db806a3d5e640');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',62,'1e812cf57e26e70c205636e5368028b6da535b828b35deaf2c533f9058813bfd');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',63,'ea63dc56ef93033006c22f3ef0008c9bc76adb6339e6862efafe10de8306ea27');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',64,'64ca13f9a676d611555bdaf209079108a4373301ec28de72c1eb9542f592e755');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',65,'46895bcd4ea8d202941a7f2eb6fbdecb0cbd939c531f15ac61720614c387090b');
INSERT INTO "ledger_fact" VALUES('diary_check_fault','fee4d002-fdd8-4a00-a219-480c216a6bd7|missing_unit',66,'b15dd824f0fe6b141273dffc7307b44545b7ab68e820978234b9c3df30d315e4');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|staff_confirmed',67,'dcd49c16fee8bf1b193c996ba5b6c47275b9b76253b26cd4ba0569a6d1188b86');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|household_confirmed',67,'f107c57acf2f865385deef0cc23e222f7c8028089169919aad2835b9b694e071');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|carried_out',67,'53aa6a649f4d2f2452aa1e9854031d5980ce240a95d24f92bc0630af12dfd2fd');
INSERT INTO "ledger_fact" VALUES('document_scan','ba6e5ced-bbc4-4a81-91bf-4133ea77005e',68,'43c5cec7971dd45d71c4a470613834a88012af831289767b2c9907ecec1cb133');
INSERT INTO "ledger_fact" VALUES('draw','d1',69,'647568b70edf9e236955932972ceec38f357daee7f3dffd91a42eb0532c2d9ef');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',70,'c2da9c358f9f9a272fc047e473106f942a95ff4945905641edd9c2655ae2659d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',70,'6cb3348eb52a6a301ac0f6ddb30c01bbb01d7d3a517d652f2dd821c433c25482');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',70,'390c6a857ca470fa35151fb7d9da9f0c85383eaee85598895df2b24e33f58b02');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',70,'a722e6824c2e18c9da3703c28665d45214a9d7ad0286969e64baf5c72c2abe24');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',70,'44b7f0c6a0735a20460cabeafabd433d950f63b53a4fabe4090b49eba508e19f');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',70,'18f2a95814637c9b57661f3590a731a6d9083b8d35fc55266bce8f49c05b006c');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',71,'f27307c54f66cf6d916b429b7ceba0cd85075ecbf609e1ea5504ccc7071625df');
INSERT INTO "ledger_fact" VALUES('erasure','q1',72,'fef410bfa1f6d6612b44aae055d7bcf6a2c7ee636f33ee1dfabe22aaf314d9f1');
INSERT INTO "ledger_fact" VALUES('finding_resolution','e2f58077-637d-4ea8-a066-59ca217a8d5d',73,'76d3d3d4338be8128087251a3e5fd852a4bbd99ccfbabdd2c65c23d9f81e1285');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',74,'02028bb5a8318d6022b09a5d288eade836466c3cd208b1800f14a9df3fd3ed6b');
INSERT INTO "ledger_fact" VALUES('inspection_answer','r1|440118001001001||M03|1',75,'814035cbb4ddfe1374d58930de78c4d453fddde8d7fa74dc54b6ea8a26aec7a3');
INSERT INTO "ledger_fact" VALUES('inspection_finding','r1',76,'e3c0c76a6ce71d8460bdd7c3e29c17f9f389d42be00f16e19d8900f724815f7c');
INSERT INTO "ledger_fact" VALUES('inspection_place','r1|440118001001001|',77,'5945d8c113483bc646a3b54aeef3311b85300ae45f664ea81a5e98e565249a3d');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',78,'f0e697e5bfd3ac2205ac4a2ae306f314edcef461b1728112593046df3390f557');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',79,'2c1f808243f6ed3d03259a10a13f72de0ef08f2a73bdd99ef6ee2c9e8d67482a');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',80,'38fb2df10ef95373fcd1be5baf5e6d2ca054ea2fdf73dbeedcb2267a2a7f839c');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|approved',81,'c84445049813dbad285d1610fb738181c666c10ed5424b50bab19556484492cf');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|carried_out',81,'af32a0d08f78605749c67954df63b8eaf7c7c29fba2085f80ca43d4226ccba63');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|approved',81,'845b4a77f90aaa436043500ef42e6bfb32894de9597b95c9d19943958082a9c6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|carried_out',81,'3bb757639b220119f0aaab30a2d026b371d9c5713122abab5a0e20fa2c6ee4e7');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|village',82,'742d4fd6dd8b2186f7cd7c747894b1ab9f0ef2d255c12c14f7cde737f5efd4c4');
INSERT INTO "ledger_fact" VALUES('visit_correction','5fd925bc-31a0-47d0-81bf-28a71ed031fe',83,'8fbacffd4fd2396c1700e9022eb633b79cbd66220e182b119ae7206d7f23b68d');
INSERT INTO "ledger_fact" VALUES('area_import','a1',84,'be098e0adc0f1697425cf831402aca4f18441f8cd3c95c2c3721469f2220ae8b');
INSERT INTO "ledger_fact" VALUES('area_replacement','509ac262-0cf7-4b8a-b379-5d793981fd32',85,'2832e9464f9c25256dfcba71d871b39b35b24bc3bb87c7ce83605a180887f499');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',86,'e910f80fe3b659bda629ffe8e3a12ccfda0493b7171b10a38166bc04352f04bc');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',87,'22772ddc8956ce14f5db8b649973bea554939028ae31f3affd1df83efdd7ab18');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',88,'aaf19b77552356d850c58d80d889080d9c8e99cf0ceaa31cb093a075053816fc');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',89,'221b7a452fc7f0830458273f32c9fe3c1724ab5d09828d2d34c4824cd148e24b');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',90,'956996b7c39c0a400058e0ccaed82e9582806083b3a930987d7cacb156780c6f');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',90,'6a43eca9a65a9fc1cd052e291f73cf4b6112c97e584f17d4fa8ce5fbf871efc0');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',90,'20b0f8cec0fbdcc156537f2212575c1a5f76448a07e14866fa88ee0531736607');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',90,'5a9ebe2186a15a56eea53e24fdceadbee401d9441283bd1e8313b015ca5c0e32');
INSERT INTO "ledger_fact" VALUES('inspection_step','r1|1',91,'bb0152e634de71c170818b78baac540c13e1c656d04445cb97ece0b482211f83');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',92,'82cd99230707f9bb62f1917c95b4bc1365327f8e8087866ef0d95f865760fc21');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',93,'aac7130a3d95e490d183b8ee00bff178a4e677b8e7073e362c8ecd548f58b579');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',94,'a176240c2657f41569a45a2ec2747ebf821bbf1462310eaed3eedd883581f92d');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',95,'c55e3089b12b1c9e48500c7635e4b25ed4f8ec58f026c8c36015102d96907b10');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',96,'a79ce736b034b5a1c80014782d21dad843fb63c621f9bb3d18a90970f85c35d0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',96,'6254bbd93ad7272c01fdb653d0802cb96dd27ae316eb0e569c01302ac46181f5');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',96,'4d13333738f0ced23072cfb54c79dbb192161b2215fd5d2dfa83650165db9d04');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',96,'f2f8e9e37f1275f800192f9aaf257cb3b549b84f8aded700930ac91583adc090');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',96,'d8ee845be6ad8b6452aa37711ca509c56843ae32c8d748107c21268736275103');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',96,'521d9e8a9f73fcf7a0ce29ff7992a4d6aef544e0ca42d9f30dd8d1b228b75f59');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|approved',97,'756305e0ba19e8bc68163c0c110c53fa953503a1068c763b879b4ea9b076c397');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|carried_out',97,'69e27e9c58f9c2d57334c2a92be20adf566a2c270dab0b9cc5a81777f552ff75');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',98,'cccaeca633d0b267b1514c6833cfc53065a7e1a08253983e440c733e3910c767');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',99,'39e8395ac7b2e650dde80047755d7748d15c0b744ed1113d5090690ceab1ff73');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',100,'ad50c4b3fadd39c740806579211b0601511b629fd20bc0c1016c947b1a1a9a92');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l1','440118001001001','households','','0','1',39,1);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l0','440118101201001','households','','0','1',39,1);
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
INSERT INTO "list_unlock" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','l0','440118101201001','补录两户');
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39,NULL);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39,NULL);
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
INSERT INTO "maintenance_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','m1','440118001001001','area_changed','440118001001001','2022-09-01',NULL,X'3432323131343461EC99A95FDBF1F1DF40D79D8C4B00C1C782D4862F72A65E67D0EB17C80B2063B743984008A21BD7A2');
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
INSERT INTO "mapping_profile" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','m1','platform','平台','{}',1);
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
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'3432323131343461AE8B77AC3307C7A8E250E917DD80346AF8CA516017B83673EC8046940E17D4B2DD21DB4AEB90046E1E55449374A4392EF726D839A3361E85CE16CA9CEF7C98CB52F480B47092D713A0F3FC3BC0522F84AA8A4E8C0E7800E22FC18C58E1E4919DC9195C8E9B2008A4C848DE0B6E4C07EB5B4CC7F7C6ED186FD342455E2F7BDB644A6AEB1C63E58B30C9BB2CCF46B48F274E4C85F074BB17DACA830A7ED3FC1F7650D5E4D8F0DE62FE7B7A2F17C23A3B39BE1EE4D1860C3C6D539125575CCCA2A9477AFCB070BD11EDBA2D9D3CAE1BDBE29EC4C2049B6823664BA1AF69DACA98A848AB918A6FB9B04B1A4488903500E1094529A6111E30AA0DF04CBEF1BCCAE96F3C445455FA232E4F2ACB9E5AA30DF2AEC9E3BE540D073EA546E17AB9DE151F8CC457DCCC7E814C26DB7126FDF1608BF762B825584B19666A5D32BFF401FD9F4EEC4D24D630B42CD052566010CBD3D4991971B6FD982BA19F7E3670420CF7EC99B5FFB8B1B7CF6279CE90EFE79F26ED03EF4C6BCFCAC6801EFC3DE503B45AE620EB8F6092BE29088D96B7EB2E541315727AA439C4E991A2335B47A972EB3DF3D7AC3BFE1CD33226CE1DA7567C072AD2EDFDD18D4C502EAD550FCDDE13776A285F8F531F50559E9B1CA39F3B7D54C348B346A94393D388510D9904EC851F9685409B4E51B97F256D8B48759C249D61D7AD7C97FDEF3913B62ADB22CF36DB50ACE9D6CEAABCBBE449E0534291C5CFA3F6711BD237E3D3F17B4F2147083999E09F175A91D961185BF0B52B622A35C8C05983D4FA30AA15D903EC05A7DB06F8908E18B156B64BD8EB90EE58C8');
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
INSERT INTO "organisation_member" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'leading_group',NULL,X'3432323131343461A91FEC0A824780AFBA0623220D2B1C75153D6E10968A1B88ECAE7CE14AC2864B541CA2E590D00B6597AD12','区政府','head',NULL,'2022-04-06',NULL);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461B9FFB8D6E3F44290EAC781CAA61121451DD4F5A3C5AE6A0FAADBAA917C77F32AE1F918F8E38DD82162BE981D07D219',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "pick_import" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','picks.csv','0',NULL,NULL);
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "plan_version" VALUES('2022-11-23 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',2,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "publicity_activity" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'440118001','warm_up','village_board','2022-07-01','张贴公告',300);
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
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'3432323131343461246EEBE3AB0C6272B304C5F349C28C261C29DB25E123BAFCCD084C8E107DB3702974CE8D32FD9841DD6E46AF02427C224684B56625FCE6B358786D5FFAC836');
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
INSERT INTO "relisting" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rl1',1,'440118001001001','s','relisting',1,0,'1',40,'sup',1);
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
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rr1','rl1',1,NULL,'001','exists',X'3432323131343461927896F2E536A74EF8BCCFC4F305509BFFD7EE33ECEC32FF27447233C54D0D');
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
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'34323231313434612885F2E8DE4805919911A7971E3E3DEC90143B2CF29D0FBFCBBAC8C063755B');
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
INSERT INTO "reserve_extension" VALUES('2022-09-01 21:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100103201','x1','440118001001001',32,'44011800100100103001',2);
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
INSERT INTO "safety_measure" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'440118001001001','epidemic',X'343232313134346112076C20A55228897BEC6442B9AE1C89186017477E5B18B26BC6E86CFCCADDFE23630E499B98C4AF1FAD5E0BD3B8',X'343232313134346151388BFE43A36F69AB2200714E35F8DAC5808838DDB357DAA857F2584C2DC8370077D4AD3D42655CA51B570188F71F661367F67434F674E69DD0B61A79B7F499C3C392',X'3432323131343461955B400B89A541F2463B692141AA72E7E25D5BB7E1D6F66AB436F52F515E37C1951A7227108DF8097F2E12E283D3D2E666227F4291A9F0','2022-06-01',NULL);
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
	notes BLOB, respondent VARCHAR CONSTRAINT ck_screening_answer_respondent_is_known CHECK (respondent IN ('self', 'other_adult', 'neighbour', 'village_cadre')), out_reason VARCHAR, screened_on DATE, n_attempts INTEGER CONSTRAINT ck_screening_answer_n_attempts_positive CHECK (n_attempts >= 1), n_members INTEGER CONSTRAINT ck_screening_answer_n_members_not_negative CHECK (n_members >= 0), n_away INTEGER CONSTRAINT ck_screening_answer_n_away_not_negative CHECK (n_away >= 0), registration_place VARCHAR, n_cars INTEGER CONSTRAINT ck_screening_answer_n_cars_not_negative CHECK (n_cars >= 0), dwelling_type VARCHAR, built_year INTEGER, estimated_value_cny BLOB, n_households_in_dwelling INTEGER CONSTRAINT ck_screening_answer_n_households_in_dwelling_positive CHECK (n_households_in_dwelling >= 1), correction_reason BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','73672a58-64cb-4c15-9219-9071aeef1c9a','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461106D6012C29A0258ABF88938FC1F2A59C26E3386A311370D40035327383131BA750E2ED91F',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434616A3427B5AEDE4F655487C3FE694C150DC1B2D45EC135A62436838BA64670693CABFA18AF0D',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','f130b579-c4f0-4afc-b31d-c4643e6ff85f','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434614AFF44B37739D6E0CB8F55547FE199C11CAE66F2996F98FA82543AF47717196DE3E90245AD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346122D930082522023152D4A2BDAFA424CB0BD4B60D1AC791311ECCCA3053740EED94B7E04834',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','234c841a-db70-4064-a88f-be8b53bd13f5','440118001001001','44011800100100100501',1,'005','01','in',3,X'343232313134346153FCC2C793D09A1E3EE6DF8E129854D701372EC723D7EE5EE287CA41187E0FC27EBF9A6E33',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','05768b94-627d-4b7e-87ac-468889ca7e8a','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461B4D5CBF4E606CDE9BD54C45C31E9BECB19D80A0D77E14080051B39680DEF541B30674F4C8F',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "screening_attempt" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','t1','440118001001001','44011800100100101101','2022-09-01 02:00:00.000000','enum','no_contact');
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
INSERT INTO "signal" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','0000000000000000000000000000000000000000000000000000000000000000','odd_hours','','enum','2022-09','440118001001001','["89a52506-0b6c-4999-98e8-5f080fb2526c"]','{"n": 1, "n_of": 1}',1);
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
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'3432323131343461E31009FCB19ED163F765E9BF2AB74649A8C6745E8C66F0C6FF50E3683AA1F39FC795B778CE');
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
INSERT INTO "spending" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'r1',100,'2022-07-01',X'3432323131343461BB20FCFD473DAB93A316931DC87E2ED637E3D7ADD57D95072467B73AC087A57B62E1',NULL);
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
INSERT INTO "subsidy_payment" VALUES('2022-12-02 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','2022-11-01',1,'440118001001001',30,70,'2022-12-02','cash',NULL);
INSERT INTO "subsidy_payment" VALUES('2022-12-03 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','2022-11-01',2,'440118001001001',30,0,NULL,NULL,X'343232313134346182BBD76A80C6CF7C896D9A579880C477DB1580787E0F706B4110FF892A205033A0CFC81E30CA9392');
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 13:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','approved','440118001001001','44011800100100103001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 18:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','carried_out','440118001001001','44011800100100103001','44011800100100103101',NULL);
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
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','village','440118001001001','44011800100100103001',NULL,'committee',X'3432323131343461D29A34979DEAE360803E9E4B7249A8BC7D465817F4B871CD8FF2771D301CCF67B7D8F247BF','2022-09-01');
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
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434619B9BF4B61F9B38BAAF74DF93123FFC1F8E0962EED40D6BBD4A7A44A00FBFF90A6B890BE4506BEF3216F8BB33FF976508F0FE0C214616947E02');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','440118001001001','44011800100100103001',1,'moved',1,X'343232313134346112B7C9ED12E93BF79656F6A43CAD43FE0C3CAB6C6234C32272AA7D501B50585E3C4C44AD6FC428D48EE95A96D89898390F3EB7A15E8F17F1F9');
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
INSERT INTO "task_statement" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',8,1,'done','2022-05-30',X'34323231313434613023A90CD6217A6611E4A27DE9C62EA2C6C64F14AB409B4E2A481FD1D87ED77F26999E3687DCE770',NULL);
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','listing',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','screening',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','placement',1,1,'2022-09-01','方案与入户',NULL);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','bookkeeping',1,1,'2022-09-01','方案与入户',NULL);
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
INSERT INTO "training_attendance" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','enum',1,1);
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
INSERT INTO "training_session" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'listing','440118001','2022-07-05','清查要点','镇会议室',3.0);
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
INSERT INTO "training_test" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','enum',1,5,5,X'343232313134346113B625EF8DE881557ABFFDE1F575380CA0CC970ABF5E2BE40372B437C1DE');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','02eaeab6-a4ab-41b8-ae54-969c65d4ceff','440118001001001',1,'2022-11-01',X'343232313134346113C1D0E45ADB34353A632C496FF4D36C2CE18BBB98B4D2638BAF390E36B859FE773331FD76');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','u1','440118001001001','440118001001001','address',1,X'3432323131343461C118C10723D70FBD58538BC40DFA4BFAEFE7D7A266DC0E50A477983FDDB102B70DDF');
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
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'34323231313434618549A7947D65034203371B44D678B4A5EB78292F756AE1CD4EA4DE0E201BCCFFA29382F8D335F3B368E577321121EF9DB716B278DB5329D311');
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
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','293cde14-d01e-45ee-bf70-1fd468ac10d1','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346163AE74B8FE77622CFFAB7E8936421E27E90D28494E9CCBDB252391C95470A530A92517E1473A432FB49E8085CB8BC501647348E7CFEBB5599E');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461D63908E0B164DB1F87D3E2935F3C61AFE95CFC7FC4F15F46D30F92FAE5F6ED0460ADF5B5DF6096A56E05B84E3EF0A549649EDB959441831FE2');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','46a5e513-bd9d-4437-af57-d1ced0aff569','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461684DE215F3BB261821755875E9722FBB33F1366AC00D7CD8508DA08329A161CCAB84862F6D87B443226993EB4ACB429FC2629363A044E37331');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','062a27d0-015c-4535-803c-d93105d93f60','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461838D05D3B7051B1F70B486297C14DC149BE8783D3591F30BDAACFD74F176D46B94B4F1269E641B2951B276B52068FF06F12445431540EDAC33');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','690469a4-211a-48b5-903d-92f1b7eca0b0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434618032A6211300792A23F91A399B99D2B6D3FB9C82A703B22F1E0473C60D86AB80E134BC32C60A80137CAC834C611DEB6C5F1564EDBE5FC4CE85');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','89a52506-0b6c-4999-98e8-5f080fb2526c','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461E8D61E678884BB8EEC114E8ECC6505BFFD62289582A1BE9BFA637301D37955345004C0D3B6436D988ACA32811503A71A8B575681064495CB04');
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
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','5fd925bc-31a0-47d0-81bf-28a71ed031fe','440118001001001','44011800100100103001','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','062a27d0-015c-4535-803c-d93105d93f60',X'3432323131343461517899E1BF18EF9F7887CF6BE95BBF291C75423B9F3C646F5699F6405A2F8C217709CF1F8A3773745532AB3FB832DBDD352BBA743C131A56CE');
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
INSERT INTO "void_area" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','d1','440118001001999','r1');
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
