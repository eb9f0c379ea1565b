BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461A89BBD29A5A90C4F9B8A64B48588D536354D8D6CCC6B6EE8ECDDD8EA56735D85E9CB',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'343232313134346126A7ADF2EC09DAFB21DC909E812B359AD5CBD2C0DEF1718A3D7A34179C89373D35ED',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'343232313134346186D5FAADE5EE9BA6996AE3AA703A279508D13C57629F268ADFF4590734BB8457308C5EFB24',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461A5A0B859AD7BF31306345B34C05CA71379D9A3795C690940E3F3D69E7340D4F03AFF641CCB',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434612870DAECF93CACFFA7DB0F1990451BBCD16C0459D0C6B2C9430DE6398AD37B2DB0A0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434619AA9D5AFEC082DF3623D32823F7619F89635492FBC29064C0C24C69D0E85A515461E',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461C81B8F6BC9FFC1AFCC2EA9621D37EDE7F4779ED6F3DB64E56CD1741228834379C8D4');
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
INSERT INTO "account_correction" VALUES('2022-10-30 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001',2,'440118001001001','2022-09-20','electronic','2022-09-19','2022-1','head',X'34323231313434610866F006ECC72E1D800C615DA90AF1529385D4F7C2EDC5A187D90D2BA1825F627AB5','2022-09-21',10,X'3432323131343461C1DFA732E6EBA757FABD39BFAF1DC9E3DB481E32E28B4501D65A12B1EDDA3BC7D28AA1A852EBA380A629694005E3');
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
INSERT INTO "alembic_version" VALUES('0018');
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
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','approved','bcf46e46-8917-4be1-a5e2-2d708ed275e2',X'3432323131343461FB2F7370CFE959700B553BE6B0DEFDDD5EFE67E7B45D3339C6E7EF5F1823DDFFEC43');
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
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','ac1','electric_meter',41,'2022-08-01',X'34323231313434610A2F08C7361971B1CBB1F4EE0F2CC376E2DFD4E085BC11577E614983869D02153A123A1F20');
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
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','a1','440118001001002','city_county',2,'gone',NULL,X'3432323131343461085DAEF5FC79213BD71E370DD87427D845321404CBB9F16C89966F123469338C285A56A7D8FF3B06CA9757ADCA5BFAAF882148421C0FA5AFE6429A7B96');
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
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1',1,'n_persons','fact',1,X'3432323131343461055D05E2CBF3C63891F5DE25161D462B02626CA138F4B2C7074B88E991',X'343232313134346120C3850D9DBAB76AA3626763EE8FEDC64913D4DE8BFC07C3384610698E');
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
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1',1,'440118001001001','2022-09-08','completed',X'3432323131343461B7DBBB816163DF5DC8008CABC5C98D2D891334CF493B0C3846668E363B2A06',NULL);
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
INSERT INTO "bookkeeping_visit" VALUES('2022-11-06 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','b5cddf71-5af9-4c1d-a556-192948cb639e','440118001001001','44011800100100102001','first_week','2022-11-06 04:00:00.000000','sup',NULL,X'343232313134346196B170A85507CA708B6F38EC70D449C43F1A08FAC3A7D1F15BEB1C705E61769115F7');
INSERT INTO "bookkeeping_visit" VALUES('2022-11-20 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','3f92c311-8b2b-4318-8411-ef79f371999e','440118001001001','44011800100100102001','weak','2022-11-20 04:00:00.000000','sup','3f92c311-8b2b-4318-8411-ef79f371999e',X'3432323131343461546E2091E1E4012BFF620DC6F9AB70F162C2E45E7B3BE70AAB3881D1215DD8903413');
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
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'3432323131343461B5CFAA6669E5F1E54FE575367B32ED90E585668A5743241C72DA5B87BD2717B42A8F');
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
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','x1','440118001001001','44011800100100103101','31479867-b8cd-47d6-a4f7-28a47b9d36cc',1,'extended',X'3432323131343461379A4533F97168B8E829D95D9055E9EDA55B5D87A8ADEE2552BE313BBCC036FD02998D6585E4BD862D8E1C');
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
INSERT INTO "diary_action" VALUES('2022-11-20 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','3f92c311-8b2b-4318-8411-ef79f371999e','440118001001001','44011800100100102001','visit','2022-11-20 04:00:00.000000','not_counted',X'3432323131343461684D608EFBB0EFC5E3AFBE9300BA5F963D23945C1643F7AF6D15DB384684B58C761A');
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
INSERT INTO "diary_correction" VALUES('2022-11-21 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8ccc86be-6697-483b-a39a-23f6a711e52c','440118001001001','44011800100100102001','2022-11-03','omission',X'3432323131343461BD5AD674F2433BC8578B444E12098788835A4E216807D36BADAD34446F8F30B2AADD');
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
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'3432323131343461CF61A79E9DF70B4A68B9C369DC138ABC79FAC7BFDC1A5C3990A1214C1B73E3B1A496');
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461C3A76805F620101B9F702C6C22CF54E74C2774D395F9F546A679A4F0AC8E9FBC6F57CD71A076C497FCD09734ABD2E96E194C62F8A3F43ED7F1A9DB2202C956');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D152CD146F9DD922B9D67F2251D236B5C2B895DA25D51DF8FCBE7BB94B81DE4EF6E05C6EF92D5B8421CB8E9C7482B501F3D4607081BFA39777B53F3D2D313B');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434615557914FC6C493501FB88CB8414C8835881964A3835C8CAF16C55ADBF18148D285BA0D534D586D82D751C774F3A555ADA78D65309599778A28FE1F8125EC7B');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D9F23431D0D304FCDDFF66B8B352479550C5B66544F209C0DF5F28AC04B356EB9FB2D41F2CC3865205F6F2A484546DD0854FB8BA2300FE3168A7CE82FEFCBF');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461C35499116062C1E4566399BAFAE4F5EA5D822B7D7F42AAE5BEFE10AC2084F7DDFD076207A6081956855B8BFBB4A42AEC9DCA77229666123C0E03285EAFC3B3');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434616D270B48F8E8058EF499F2806E3C14DE5B6EB23A8F2320B33C48F88C93EEC95E2A4BAD0902A687AD38754F1BAA331E676058D8387DCD7E256019A7F7F23430');
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
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'3432323131343461CFF6C6858B9D41186B4EAC75B013421628925720586C92E05A836D34A43234DD843C351B2AC69C9D4B0457A04992BEC48C0209A81A5D9B5527245F4E2765D6',X'3432323131343461C00D143E637ED145850F7AFEDB8E027324E2C42F843E70079B7EC33F898808467B34','walk',NULL);
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
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','e2f58077-637d-4ea8-a066-59ca217a8d5d','8a2a9606-ec3b-4eec-a052-58fb8e73897d',1,'confirmed',X'343232313134346121045168C635181058FACCA00E7498C16877757A17E556DC29485ED037CD7263222E0DBF00',X'3432323131343461EBFC6887E9444E332D714E13516949B7F306416F29C44BD524750E75D3A1DD88224EE586F0A05D49',NULL);
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
INSERT INTO "inspection_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','440118001001001','','M03',1,'problem',X'34323231313434610281DE7FDED4F79CA55F783334F27AFBEC0AD3EA0D22769D6A7B6C3D57A8A62406616BE462');
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
INSERT INTO "inspection_finding" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','r1','440118001001001',NULL,'M03','minor',X'34323231313434615111A81753E97A89DFF4AB8117A7D7282A4078EF6F8DC8ED15589B36124C4D10EC9B427C5C1C156A');
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
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','export','44fdfb41875255f2df6a0f73bcfd24292832eb2904aa6bf322ef8ebc8b7b3a78','a8cbaef31cbc6ec0e86caada49382d9b45efd0c1f008cb67204c6330c467fd99','4f830c7bfd9ef6559ad9271aa735fc7388e198186531e4cb42cbfa06950db741');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding','3939aa74e037ba54a0c720f16589e5575b6e28aadb442d9803de3c232cd8aa6c','4f830c7bfd9ef6559ad9271aa735fc7388e198186531e4cb42cbfa06950db741','8c688c3aea140e4bb69687377ebfd95f607f8383417e84bf4e420f9cbc89a5b2');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_import','4ca86ded389f742e4e4e2ff40e7b5d552bfde3a259724ae0e045d3755faaf0c1','8c688c3aea140e4bb69687377ebfd95f607f8383417e84bf4e420f9cbc89a5b2','99ae96a234d9dd1d54eba599d4e7f0298e262af3d6ae0f69a8754a6f3ea204f0');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','household_code','9846fd88b87afecfd77ccb76c9198879688a080977c83aad9df723a25393d384','99ae96a234d9dd1d54eba599d4e7f0298e262af3d6ae0f69a8754a6f3ea204f0','df529d4f6dbb817f2f78d4745b29db9b62fd12a727db95e8104eec30e64985de');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection','cae0003cb94b0733ab79de9a3647010980d74807544e9a5c208eb6f58ebfec47','df529d4f6dbb817f2f78d4745b29db9b62fd12a727db95e8104eec30e64985de','151989092c1f1276b945f8c8d9d5acc297704274dfe5cd77a6456514b9143664');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_lock','ff25f2fd351d4b6cea1b0e82e6c82268cf53738f9f7b48abf7260e999d2c9a34','151989092c1f1276b945f8c8d9d5acc297704274dfe5cd77a6456514b9143664','21df961de1190fe03abdc0cdbd98b4e2fe5b8c5d8fc71016fc8fc04604a88a44');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','listing','249c2be259a49cdbff549998086263804698d0f9a1bf6e1b417e03a4ccb33ba6','21df961de1190fe03abdc0cdbd98b4e2fe5b8c5d8fc71016fc8fc04604a88a44','eab27a2e66590ffec707dbd8733a8f591a8e81f8a2b33262bab48b54e6b4df8f');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','mapping_profile','19defc3bd2d90c5f07ab52772d6c57d6586ff6b186c7a3de6227cfe5e1cf8ef8','eab27a2e66590ffec707dbd8733a8f591a8e81f8a2b33262bab48b54e6b4df8f','7e7b4265e74d4dd09ffef5972c42b6cebe38b57260fc0188b3c894a8d057adc4');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','new_occupants','2edb99f6c50d560e0cbe8a5a20a7dc21576f9dc6ed51d89e916fb9653470d823','7e7b4265e74d4dd09ffef5972c42b6cebe38b57260fc0188b3c894a8d057adc4','7d52dc6a78878f3e078059e6bad609510fb9f5e11d5fcc0f442eaa1c3e041f85');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','organisation_member','a100b63d48ab8b3c01797a31f45db8facf574843887f89fa2a767a66e1fc0274','7d52dc6a78878f3e078059e6bad609510fb9f5e11d5fcc0f442eaa1c3e041f85','63395560b4ea5d88be0cb57d1107e0ff88f5807e58f85e918654b96429812bab');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','password','94137d4652096ea25a2873a5138c5ee51d59c992add14c7c15e434a6c224d46d','63395560b4ea5d88be0cb57d1107e0ff88f5807e58f85e918654b96429812bab','ce4bad9d23f49fdbc668733016af08b4626d065c7125a3d3e3d2cad1a0f879fb');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','photo','dfa9aba654dc63df9a52249c5fe88a5b4e7c73fbc74605fcdd4638c3815ad5a7','ce4bad9d23f49fdbc668733016af08b4626d065c7125a3d3e3d2cad1a0f879fb','3e2ee03fdf16b299d2a7acd27888f55512ef74652a85ea2ae72346a9c39cdb4d');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','place_assignment','9d01eea70054f1b1eaba0b106bbb1c171c2ac5a2a5cffa266cc92591b8eb494a','3e2ee03fdf16b299d2a7acd27888f55512ef74652a85ea2ae72346a9c39cdb4d','5732b29bba4cc08852708da51126d576c1cd2311651768a20d4c35acfb96a53f');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','plan_version','843ec2aaa2113ab881a8b184e9e08c8ebbf30509520bfd2245733c658f957dfd','5732b29bba4cc08852708da51126d576c1cd2311651768a20d4c35acfb96a53f','6d63c301171c4bf06b150173759552d10a805f58eee2d0995d209b3c725815ae');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','publicity_activity','1cbe13bff5c8a612fc823789631b18dfd9f48fe6ce31c2b5544581a02227defb','6d63c301171c4bf06b150173759552d10a805f58eee2d0995d209b3c725815ae','3d50ed392916e0f7d0a99168cad950b189549708f7a847d0699bf38bb7314ea7');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','role_assignment','21cd0d0c49240e7992f9fba3db9f8fdf7e126a6502d08af1a8f5bd4c61539713','3d50ed392916e0f7d0a99168cad950b189549708f7a847d0699bf38bb7314ea7','853803e0013081f8138af2b560cfe2ba4b6102a6ff9b5dcc48c12154148437da');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','safety_measure','bd6836638026f713a7d9853efc97c4969653dac4fc872f92c24f0a7ee57f55f7','853803e0013081f8138af2b560cfe2ba4b6102a6ff9b5dcc48c12154148437da','8f996c57f8b4f801fc31d6eab9b825528befd3f22ef63b859296a4ba145de176');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_answer','fac85d07ab0aaaa3a06f567625290c4f606aad8444111deb30bc958b625c2232','8f996c57f8b4f801fc31d6eab9b825528befd3f22ef63b859296a4ba145de176','6449f51a3fe994a299d6e4c76a25d26811ace90b5b6ec0a91fe39141ce147ea4');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_attempt','23f9e6d2c19251eb0737e47e69fc242ecd21d6d845e1e4a0407fc30e00293952','6449f51a3fe994a299d6e4c76a25d26811ace90b5b6ec0a91fe39141ce147ea4','4bc50d5a882f1af84167f219be065f0c10600b564dfe38465f5af24c7fef8656');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','session_revocation','c0cf8c84fe95fcba16f095ac8e6afa542d0b37b24f9a67d654223181c666a3a1','4bc50d5a882f1af84167f219be065f0c10600b564dfe38465f5af24c7fef8656','29baed2bad39fe16a3146df12d265da3dc51cd1c634508f7c3e5b5eb03dc772f');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sign_in','a71d54c6606db922a46150e6e98f1e101a0f201b126203691d2ff16205d89d2a','29baed2bad39fe16a3146df12d265da3dc51cd1c634508f7c3e5b5eb03dc772f','92e59bbd718a037e0271523cbe8ca2e40e6813195afbc42a38ebd55bda7b43bc');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','signal','d90630d0c3155a9d50319982914a99c421b140f575960c8de7d46987130da537','92e59bbd718a037e0271523cbe8ca2e40e6813195afbc42a38ebd55bda7b43bc','9d17ea08f828b826b1f24289264b91876145a762bf5f71ca0464310a742d7e1d');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','spending','06f97e7bcbe344fb9e302e6e3ce0341f30ff82d4078549f7271e1193a12cdb89','9d17ea08f828b826b1f24289264b91876145a762bf5f71ca0464310a742d7e1d','29980196a0bd4ed50ba15da6fc5475c5e1f6c8a8692418b2a51d42579d29bf26');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','subsidy_payment','f0ed1d6666af3bf7a6ffcf40f4bba9d4b28a1e1e89088575420f00bd8a048804','29980196a0bd4ed50ba15da6fc5475c5e1f6c8a8692418b2a51d42579d29bf26','373e787fed6b7ee959319208a1759db2304de089f37d96a4c083f70c09054fa0');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_request','784b12747e6e6e13a989d64c21b040a6a2e038c9195e4c128441fc08dba78120','373e787fed6b7ee959319208a1759db2304de089f37d96a4c083f70c09054fa0','e7af1557f87d1d27147b920e2373a207449e3afd97e4c901ae3e835b4686a431');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','task_statement','dd1df00f60483adbcf7fce38e8c5ad843f2e60027f482b8d8b3e52f9823c20b4','e7af1557f87d1d27147b920e2373a207449e3afd97e4c901ae3e835b4686a431','796a221f6ea4d99d09ecd69f431bd849407774ea9776de79bc8adccb2fe1d1a6');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training','fdbe69ac60e2a948255aa6f7b358ef1d539f23238fc9911b291d8632dda10220','796a221f6ea4d99d09ecd69f431bd849407774ea9776de79bc8adccb2fe1d1a6','eb453e4a5f0c0d2d25c6f65cc5e593bb50151ed65b4a3581ea2a42848fd1a056');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training_attendance','0bc98ee20a5e8f9b3cb1b478c73d95d74f26430867cc0d5c6621681adb59c943','eb453e4a5f0c0d2d25c6f65cc5e593bb50151ed65b4a3581ea2a42848fd1a056','a2e1785ee747de53b89d7ec6134831e0e9cdc8879179de44f4cb3ea62bf1c3d7');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training_session','a26dc00a1735c3443691401e7ecafb90bf26c6cb813687312b54a11fff8547d4','a2e1785ee747de53b89d7ec6134831e0e9cdc8879179de44f4cb3ea62bf1c3d7','40ae937ac346c9b8b87dd78238a20f3fecf22efc3d11a81ad369badf54298ebf');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training_test','0352c43a990b55904fe5760c6ba3afcf66707656775a3d9aef76bf503c54414c','40ae937ac346c9b8b87dd78238a20f3fecf22efc3d11a81ad369badf54298ebf','a4764ab3b753960f35b36c6b8397dfbafbf6a1836da7ddced09513ec3eb0b83b');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','trial_decision','0e3ca28a421a5224948171d4c257e4688a80180423df64f6fcce000279b768db','a4764ab3b753960f35b36c6b8397dfbafbf6a1836da7ddced09513ec3eb0b83b','4c616085d0892b1ea48900ef0875003ba5be6eecf65c1506060de7f0adb473e7');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','unmasking','a5d6591e6ff11b280822d94ccfae816cf35a10f0ce7a24b0ae74d5240a063108','4c616085d0892b1ea48900ef0875003ba5be6eecf65c1506060de7f0adb473e7','b7a053b2c3e48c720ceca516484a3c70db9b80f37de61b8b19a71af159f19626');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','vacancy_check','1b8687fd835cad1e0e0861a4612296f42ca83c3ba7acf29ef6d17a056b5be43a','b7a053b2c3e48c720ceca516484a3c70db9b80f37de61b8b19a71af159f19626','e9d48cf7d8a9df0d094d5b7558edffa603d7ff3f4a6cd88303baff8a2d20b15c');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit','fbc1ba5557ccfe9caf9c8a487f07c399bd8297862e8cdbee9db2bd7ceb822a01','e9d48cf7d8a9df0d094d5b7558edffa603d7ff3f4a6cd88303baff8a2d20b15c','eaaf69abaaca142284a703daf13def79a06b36a8a99a2724364593e582951a75');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_correction','8928823772b12f2748bac0b39a54ce82c0e53c029cf3a644fefe49f9e5dacbb0','eaaf69abaaca142284a703daf13def79a06b36a8a99a2724364593e582951a75','955663d4f64f3474e00e2db2fae0564b88907a5358cb1693c0eaed35cb7af365');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_decision','dde20d6c771ce4068407ea736d8dc0bb6f98ffb4432ee89b2913371e3d1b8b03','955663d4f64f3474e00e2db2fae0564b88907a5358cb1693c0eaed35cb7af365','dfa5e4990fd2d7b3e282ca7efe243f88c5d873addf51fc881a6fc8d87d10b66a');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_level','26f12ab0174f14cde9897302fb3d975322e35f0ba64eb852f51ca51f3ca39442','dfa5e4990fd2d7b3e282ca7efe243f88c5d873addf51fc881a6fc8d87d10b66a','3c1b4f2f70981066a6a34d23de8fdc59a349c9e028e0781599364fdad18954cc');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_draw','06ec6a28aa2df96799f24e127f7ad6407418dfafc72f67c1ddb323550b1610d9','3c1b4f2f70981066a6a34d23de8fdc59a349c9e028e0781599364fdad18954cc','a95de86a0f04d2d7957db7558162451af939b5eb57b9c955572def83eae4e91e');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck','849eaebdbe174e70c43e479b802e613eadaf865bfc85c0181c8d76416b236d7a','a95de86a0f04d2d7957db7558162451af939b5eb57b9c955572def83eae4e91e','fead692f64040b5610ef76a67da77ba1194610cda01f84326c4286ab39b81c58');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','bookkeeping_visit','012c865c1d6883346cc8d14a3a2b7feb391c721f7bddb24582aec3c134ffdcc2','fead692f64040b5610ef76a67da77ba1194610cda01f84326c4286ab39b81c58','6a4ba953638d3b3d224cc0c1f5b7bc98eb81aad3eef6cc7be830c5ec05e273f4');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building','fc324618a7e2bc181a6bd33fc0b64d80bcf65163f2c1c63c409a19ce1e208044','6a4ba953638d3b3d224cc0c1f5b7bc98eb81aad3eef6cc7be830c5ec05e273f4','cb520ce2b60293868341c58408476c5030c3b2ba3b4efad9a1c316c80f68b4f9');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building_change','94163c6fcff27ffd1eaf5c743386dffb736cf640a0ff8f15ec625eb435d65bdd','cb520ce2b60293868341c58408476c5030c3b2ba3b4efad9a1c316c80f68b4f9','ae048bb372d5501b72c4a7c65b8d4425555c12b824c532b92fce8495afe65b82');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_resolution','d7d0d58a5bcf1784d63ea4f6444e35fd797db3b1298514c34509beaac19e170f','ae048bb372d5501b72c4a7c65b8d4425555c12b824c532b92fce8495afe65b82','bac2f7687e833641c1547eeb7395c763857f251638154e0b89bac25b4f109146');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment_void','99592d5da77c9bf3dfc4b9b46450991dd4ab88be2883f9345d4446abdb62c3a7','bac2f7687e833641c1547eeb7395c763857f251638154e0b89bac25b4f109146','8909084689ee70f5fbea59562216eb2ded5e2f380f4749ba360faaf39344700d');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_check_fault','33f77ea085011ee7c1143af5922be39d598a04e9063b4c746bf316a5470e60be','8909084689ee70f5fbea59562216eb2ded5e2f380f4749ba360faaf39344700d','8fd68c16bf77c14090c89e9ad6ebe085dc57d41f6d3f29f32597f2353ccbd632');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_correction_step','15b0f905f8f8ea92540017850162d3e87d515305b7ba23d50401437c48e12c64','8fd68c16bf77c14090c89e9ad6ebe085dc57d41f6d3f29f32597f2353ccbd632','b4a8e9620a0cf273f528d56a6318d9f04d8db7ccccdafdd002f36113bb91a38d');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document_scan','2d9d57771c72cb95f76b1c8ce2fde067af2aa063e0ed08f845be746f66fbafb4','b4a8e9620a0cf273f528d56a6318d9f04d8db7ccccdafdd002f36113bb91a38d','800d9ffa87ed4c44485ede4351fefbd5fb268dc1386da092ce80a09c3dede89f');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw','54edd1c52c42f09357997dcc9dffeaa6c1b6a1d9b5f95c1599c9009ffa99547d','800d9ffa87ed4c44485ede4351fefbd5fb268dc1386da092ce80a09c3dede89f','c3f32ca59276efd0f985ee13a9dd6d822338bda497e5d30a598898c85bb005d6');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling','51b2d5534ad1172235d67f74e366231f00d537ac5759259648853f9e00894c5d','c3f32ca59276efd0f985ee13a9dd6d822338bda497e5d30a598898c85bb005d6','bd7eaa031f65375ac7b6a281c5f18c237100283e5e0bebc25caf84518af2a2d4');
INSERT INTO "ledger_entry" VALUES(69,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling_change','b709a301f351025552b78b9008bfb9f170d2b4d4e3ecd8f9ac27fc37f45cccf2','bd7eaa031f65375ac7b6a281c5f18c237100283e5e0bebc25caf84518af2a2d4','adaf1f52079e3a2ac34d83bab79407e7e6c003e5d4c8e5e2dbba15df63123fe2');
INSERT INTO "ledger_entry" VALUES(70,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding_resolution','a249aa163cebb5e5ae30ab7286a3c9fef825d5c2cb63ce5850e7b459ed3d3bd3','adaf1f52079e3a2ac34d83bab79407e7e6c003e5d4c8e5e2dbba15df63123fe2','0c437395af92e2f514a1f4f3f10b94291c6674ae0754d89d655dc623f010079e');
INSERT INTO "ledger_entry" VALUES(71,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_unit','da151d1b1ee472e0a3af759ca97f2c3c474869d30e2d8f167a229ce4452ca7c8','0c437395af92e2f514a1f4f3f10b94291c6674ae0754d89d655dc623f010079e','c4e38a850d60da6032b87e0ba91efa23ed7599556bf4a643a455f1ba3c048c78');
INSERT INTO "ledger_entry" VALUES(72,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_answer','6d16f54c5b3951f06e29b0d689a6939fce0677b6a822de1982affd1d81b5e288','c4e38a850d60da6032b87e0ba91efa23ed7599556bf4a643a455f1ba3c048c78','6ce1daf06ac6795fe75a20267ea2b8359885e17ec5c805d446a00a9c2571ecde');
INSERT INTO "ledger_entry" VALUES(73,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_finding','303477400cfa31029dda4dfa6af30fa84c52d2378ad0024548f70d39950e6c00','6ce1daf06ac6795fe75a20267ea2b8359885e17ec5c805d446a00a9c2571ecde','0ac636ef762c88c45cd98562e6bbb3e8235a44d0dc48486cb4d478f14bec382f');
INSERT INTO "ledger_entry" VALUES(74,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_place','e8c7fd237197316744b2e8a8a264763a3bbc19239af00cf35e3f0ebefa997790','0ac636ef762c88c45cd98562e6bbb3e8235a44d0dc48486cb4d478f14bec382f','8a9ae0c55d6c56db048762db5e32a07ffd420416a8bf140200fe8a9098282a39');
INSERT INTO "ledger_entry" VALUES(75,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_unlock','fd7181bb8832f22613a292a18ee740ac3a1c32b2820d52093a9eaf6f57cbf7f0','8a9ae0c55d6c56db048762db5e32a07ffd420416a8bf140200fe8a9098282a39','359bff15dd8978da61a202102583f10c72f582b7e00c9d37936b11efae75d9ad');
INSERT INTO "ledger_entry" VALUES(76,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting','3bc2fd75c32e631b01391038459441f0de1e1988fc5491cdbebce6a83c38a875','359bff15dd8978da61a202102583f10c72f582b7e00c9d37936b11efae75d9ad','7af47b5aed97d86a50033f3a97b68a9ff3585f44e318c45e49ad51afba1d51a9');
INSERT INTO "ledger_entry" VALUES(77,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','signal_decision','03db48a8ea668d75d895b3e6356b6ea265399045ad6725926762a25e6b659863','7af47b5aed97d86a50033f3a97b68a9ff3585f44e318c45e49ad51afba1d51a9','447ef1738e220440d82fa8c44284d6f24a385b7913267839b0ea77e3bf8e85ff');
INSERT INTO "ledger_entry" VALUES(78,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_decision','887c6d6d07c2781721647b1475dad8974ed0bd450ce355fe5e3ec2214637f7c8','447ef1738e220440d82fa8c44284d6f24a385b7913267839b0ea77e3bf8e85ff','5e70750fa57c2f4ae154557506a342a1b16a560e809e5c4619df55e396eb146b');
INSERT INTO "ledger_entry" VALUES(79,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_evidence','5395d718443f7b8af3b64e3be16dc17450a1c6721cc3d954c0a941589074d87a','5e70750fa57c2f4ae154557506a342a1b16a560e809e5c4619df55e396eb146b','f67db282ab2a91fe297b12ed1082db29e838c23c64a5c5762c139f4a4223ec24');
INSERT INTO "ledger_entry" VALUES(80,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit_correction','3a1f7d08e205d507db5d2438f844cc8aa426e8dced56f57e23f1d77836482599','f67db282ab2a91fe297b12ed1082db29e838c23c64a5c5762c139f4a4223ec24','a32be94384b0a85aa31bd609e60d556096223b14e373f5a6b35acf9a0d562835');
INSERT INTO "ledger_entry" VALUES(81,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_import','b87113c10721dad45baecdd4bd82dcceb393e12cf9b54b1a4d9b9faaafe6ec34','a32be94384b0a85aa31bd609e60d556096223b14e373f5a6b35acf9a0d562835','4e47409afeb146354a4f4ab72f17947159d79f94ce775c952189ef87395845c3');
INSERT INTO "ledger_entry" VALUES(82,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement','17cc33e4ecb10f058a71e56417640ec570398e94f7554edd3969452ef7bd1c8f','4e47409afeb146354a4f4ab72f17947159d79f94ce775c952189ef87395845c3','965485ae03153845a720d0afb931e6c1d220d580019d078352e88f94459c133a');
INSERT INTO "ledger_entry" VALUES(83,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_answer','ab1f0fa2c20d29182b3863a30f2c5eddd074e0a2257282573d5225843a29fb8d','965485ae03153845a720d0afb931e6c1d220d580019d078352e88f94459c133a','2e2a9aa3ad26e0273adffe73a079c6d6793de4dea1a9d7cbf56e62859bb81c1f');
INSERT INTO "ledger_entry" VALUES(84,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_result','aa7ce049df91fe8fd44cf67ae7935adc8b530caf972b8404977da42aa615457e','2e2a9aa3ad26e0273adffe73a079c6d6793de4dea1a9d7cbf56e62859bb81c1f','71f81e95c47d6a3ab0b27e4b9ba252bdd83d08dae95ffd4093d5c29afae52017');
INSERT INTO "ledger_entry" VALUES(85,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_explanation','bb88739900f71e3d7f0c0b2226c465258fa7e696864b90724cf88e9a3ed2d7a4','71f81e95c47d6a3ab0b27e4b9ba252bdd83d08dae95ffd4093d5c29afae52017','3d874cd01b3f51c5b8793ea12049679c8f341ab4189f7fec3c5c6880a8ed965c');
INSERT INTO "ledger_entry" VALUES(86,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_request','a21ab1a223e75a8dae626a4513dee8af66c32af51a1cc9e1f56d304c7e6dec60','3d874cd01b3f51c5b8793ea12049679c8f341ab4189f7fec3c5c6880a8ed965c','19b8f7710f0ac4e499a578a88e61d6cd617fc66d7826f4ad2f153e578a721a09');
INSERT INTO "ledger_entry" VALUES(87,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enumeration_area','5110663c947e66e2cb9abd0340511f5b832e1c65b7d80b5c673b5697e5a0a779','19b8f7710f0ac4e499a578a88e61d6cd617fc66d7826f4ad2f153e578a721a09','0409b09d1c340b4679fd782c27f3af46c4d451de2ab464cb18a8f12c88b6d52b');
INSERT INTO "ledger_entry" VALUES(88,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','inspection_step','6cb0c19099e1c1cf03be4c89aa9819f40a4218cf642edceb144ad688fe93c975','0409b09d1c340b4679fd782c27f3af46c4d451de2ab464cb18a8f12c88b6d52b','6d9714976d5de555716354a7283507467f98807be9188e23d41e496cc4ed47a4');
INSERT INTO "ledger_entry" VALUES(89,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','pick_import','c3d2e34152ba6591f4f86db22767fefcd6462577b98d07b3305eff00bec59ba2','6d9714976d5de555716354a7283507467f98807be9188e23d41e496cc4ed47a4','ad00025f0ec9b77f93b5c0b5d152606986933ccac2c3304b91eb6523dd8fd55a');
INSERT INTO "ledger_entry" VALUES(90,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisted_dwelling','dcb4516de72b1208701fe0038e8170b17813963f671094ff459cee42173f3a00','ad00025f0ec9b77f93b5c0b5d152606986933ccac2c3304b91eb6523dd8fd55a','139209e31c312ace9bfa102540c2e4a45b99b49db64caabf5157bf08c1ff4a06');
INSERT INTO "ledger_entry" VALUES(91,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_step','8469d0acd9cc8f63185a39b934f5f3184fb12710d184c47fe13b821022a2010b','139209e31c312ace9bfa102540c2e4a45b99b49db64caabf5157bf08c1ff4a06','d330cd904c83be45331f72ed4d77fd989cce3b0c0a238f06eaf8da1c491aed63');
INSERT INTO "ledger_entry" VALUES(92,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','reserve_extension','6d3b178e2362a3282b18195d4de4ff6940aa66c560a940e59b4654af27c522bc','d330cd904c83be45331f72ed4d77fd989cce3b0c0a238f06eaf8da1c491aed63','6c6b9fce374db11dda1a8f404fead02ea702aa9c69888f7302c35250e7a8d26c');
INSERT INTO "ledger_entry" VALUES(93,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample_household','647092b844f87558914c22455e2827b78e73515bddec25c846634d6efb787a47','6c6b9fce374db11dda1a8f404fead02ea702aa9c69888f7302c35250e7a8d26c','0c489e3607d20cd0f90795d6bd10bf624763f72c9d30a3b65b486f9e6f318419');
INSERT INTO "ledger_entry" VALUES(94,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement_decision','6df840eab8ff0314a6e4885f4fe7923b2d9bee0945f5906689340842763328d4','0c489e3607d20cd0f90795d6bd10bf624763f72c9d30a3b65b486f9e6f318419','dcb2b38a92bdc499052f0d8e63a031c777642c87d0e64bf0efd5d24f6d44eece');
INSERT INTO "ledger_entry" VALUES(95,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_decision','c70c93f511b99e75240c9328a415b88c41ab5e2df7f70ca7e7ee7ecbbc6a5b2a','dcb2b38a92bdc499052f0d8e63a031c777642c87d0e64bf0efd5d24f6d44eece','074fdcd0a1f2118139cdf671a0ec6dd32479276faa908ca3d5a6fa223a76b265');
INSERT INTO "ledger_entry" VALUES(96,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_resolution','33affa0743288a932004b5b160bf0fc6a61626f88f94045763b42cb213b2a869','074fdcd0a1f2118139cdf671a0ec6dd32479276faa908ca3d5a6fa223a76b265','45bdc7f5c9bc344dca1b12e3517fa2b35e9ecaf96011381bdd6f5ceba7ae554d');
INSERT INTO "ledger_entry" VALUES(97,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','void_area','6fa6c1384d6c3eceed0023f136b9ffa826c4363a78f4084159d69cda37a5e5d7','45bdc7f5c9bc344dca1b12e3517fa2b35e9ecaf96011381bdd6f5ceba7ae554d','4a4a9436be0f91a15f918c1185b1942df1af0b65e81058ec1f62a87ab22d790a');
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
INSERT INTO "ledger_fact" VALUES('export','e1',20,'cca3f90680534284aea4c9dabe54f0b28b3ef028d1a972084e780b5deee8755a');
INSERT INTO "ledger_fact" VALUES('finding','8a2a9606-ec3b-4eec-a052-58fb8e73897d',21,'44af4aaa786b487f12394fa470227565a6c965f431ce06513f90b6470b8f1393');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',22,'0065b79363128a1fbb6e3aa840a22f7be693143394f1ccd37385a141ebe06acd');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',23,'0fb7ef229f175cd505d2ed23921c8274acf2204ff6bd7c7fe63037f1f58e5d62');
INSERT INTO "ledger_fact" VALUES('inspection','r1',24,'39108c8d60fc7014895a0708fde00642e06b8d52e67cd9e229c2b8a3c7e70cba');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',25,'239691900cc346fe9c0b3dfaefb1c3ab799cb339c3122ea58ee10328f495efec');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',25,'ec7804885e153bb2de194d27d842f0478aa218c90c189ca43b1e397061e2416d');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',26,'d021fe6560ec97526e3ac1878ead16bfd6a8372014faa4886484104722f0d8ef');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',26,'a11b4f02b4f4ec221ebd214f3f11d7792bf53ec2b138efe394eabf3b93fbfd6c');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',27,'0e176c2fa5d9eb1ab970bff9f5ffd6ad587768c5fca394cc5a8619505abf25a0');
INSERT INTO "ledger_fact" VALUES('new_occupants','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100103102',28,'5c862e626e983fba7f652eb41cc53f4b46d53ca161cb62553d1a2f0940550c4f');
INSERT INTO "ledger_fact" VALUES('organisation_member','r1|1',29,'51b16498e77614ebf16b0c1a50ec20967f6e3aef832fedda9b0774d876b79363');
INSERT INTO "ledger_fact" VALUES('password','audit|1',30,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',31,'5ec97d6e5415fc9922042040578f30a4cb6200a7bc15d18f51efe70e4775e206');
INSERT INTO "ledger_fact" VALUES('place_assignment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|audit|440118101|1',32,'ebde5f8efc69937ae2a3f97f9640b69b139fc6b7d9ac853009361e4e6abb7eff');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|1',33,'83aeeaf50765a039dfb97d256b8bc29377796ee198cf9e551d97f31dcd6e1bea');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|2',33,'17ae98008b06738c542b47653fe63e9577cce617109127977260d879b90f088a');
INSERT INTO "ledger_fact" VALUES('publicity_activity','r1|1',34,'c5d969cf76b9cb3e805baa9a03f2176b6ddbdb5d713bec4d0a3305ad0800b8ab');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',35,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',35,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',35,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',35,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',35,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',35,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('safety_measure','r1|1',36,'4eb894aa2f39571c1a2dfb787c4a0bcb8eafb29dd14559f3034eb45eca1942e8');
INSERT INTO "ledger_fact" VALUES('screening_answer','73672a58-64cb-4c15-9219-9071aeef1c9a',37,'7eee46d419adfa3b0e086f69285ef11ec524f11e673027204e4111527c392843');
INSERT INTO "ledger_fact" VALUES('screening_answer','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f',37,'1837408035d7d9b0f43e0c1cdc1fdd4de3c4125c72cbae5a68c678b72d4eba2c');
INSERT INTO "ledger_fact" VALUES('screening_answer','f130b579-c4f0-4afc-b31d-c4643e6ff85f',37,'f2326612e32c046f1c0ed92b44724e4eba03d5c11bf245f6ac26d9ddb932a37c');
INSERT INTO "ledger_fact" VALUES('screening_answer','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e',37,'fb592d26ac002be62a9d5bed35644e84578e76fd4a1385a578daa40a177c09c8');
INSERT INTO "ledger_fact" VALUES('screening_answer','234c841a-db70-4064-a88f-be8b53bd13f5',37,'c46548c470def07b8f855ab271ecc8f280a82a178c5168cdf5bf929d6e578d25');
INSERT INTO "ledger_fact" VALUES('screening_answer','05768b94-627d-4b7e-87ac-468889ca7e8a',37,'47a5d0fa608d44bb20f0871bcba9dd3dba309eb2970b283672be5104842e01ed');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',38,'c765e0c5f984888d4764ee86fd29cfbf7527f33191cb0c66ecfdb95b5f42b43d');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',39,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',40,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',41,'942028d9f9b66c22a57dc728b07df82de32dbcc4a9fa83a3253bd195b7caed62');
INSERT INTO "ledger_fact" VALUES('spending','r1|1',42,'5e2240b15e82134915c905b134624f2c9ef23bdd2a249eb87d5b8f8ae302ee92');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-01|1',43,'86bc1fc88d6a3bf0449dd7bae51c0f62207700f9e10efcece8341f3121bdc434');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-01|2',43,'9104aa4b8792a7a51644a1fe1590b787a5ac8c445c638098f0002d327b3e4354');
INSERT INTO "ledger_fact" VALUES('substitution_request','31479867-b8cd-47d6-a4f7-28a47b9d36cc',44,'c1e8a5e7d9776a683a93e41769aae32687bc9f3f68cac1d97ec38b79719290f7');
INSERT INTO "ledger_fact" VALUES('substitution_request','c13b3493-0dd0-4d03-87fb-294ccce0c6a0',44,'888d1bbb2e1ae344c35862b06151a276b118f78ddf0cf9334cae2a488a003677');
INSERT INTO "ledger_fact" VALUES('task_statement','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|8|1',45,'fdbddc3d06dd1d25b64b0a2e404a0b0eeac340467ea3517a8a108e2ab4feb02a');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|listing|1',46,'45bc5907680e660b6da8c05d1b6d18ef1537ed61272e204896c13679755b8764');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|screening|1',46,'18253b5a130ed48f515b7ba7b61a4f73a352f8a0e6340f9c3f4818522a896260');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|placement|1',46,'885862cf0f0e8e7acdb18a8015c4ba18aaf34e62231ccdb72196eee0ec4181a4');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|bookkeeping|1',46,'02f4d3508dd3701b2bbb27d2df9e44c4c197db3599458cd748e0c7e91ab3b3ec');
INSERT INTO "ledger_fact" VALUES('training_attendance','r1|enum|1',47,'d7e56a25cc31a1167997f7999bdcc0e267e9e71bfb036190b21b1c4b40186a31');
INSERT INTO "ledger_fact" VALUES('training_session','r1|1',48,'09a8c033e359f18033be2f4e0988cbe92dc096de251ca693c2c9a61b3bf9370f');
INSERT INTO "ledger_fact" VALUES('training_test','r1|enum|1',49,'9a1a2a045cd77d6a4364413211cd03939fca2bc97a061d7945f9bae50a20ce83');
INSERT INTO "ledger_fact" VALUES('trial_decision','02eaeab6-a4ab-41b8-ae54-969c65d4ceff',50,'03eab5c10fdf6ad10719fbb89fff79b558067915ab85d161a3f640dc46f08530');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',51,'3a5f7d12be23801b1c6f144076acf554eec34d9bc2eda33c2966344f58701b96');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',52,'d9130c2aa0032b67fbb24a7188e4237356301e5c64deba1d05915c87f426062a');
INSERT INTO "ledger_fact" VALUES('visit','293cde14-d01e-45ee-bf70-1fd468ac10d1',53,'2372fc8f62abab36c3a6e9133dcb55f82c94f0e12dc1b53f7a2870ab3bf2b5ec');
INSERT INTO "ledger_fact" VALUES('visit','56af42c8-fe7a-42ce-b61f-0fc9b55ced94',53,'fa1093ddf2a3fab036b5e988ec7ab0cddb177a397b66b59eeacb865397be55b6');
INSERT INTO "ledger_fact" VALUES('visit','46a5e513-bd9d-4437-af57-d1ced0aff569',53,'bc1c5687ed57db99faf9aa40ddc840fcfcdc3b4ca7c3eefdb08882f98f31b4c5');
INSERT INTO "ledger_fact" VALUES('visit','062a27d0-015c-4535-803c-d93105d93f60',53,'ec084b5ab3d23b890cf370e2639f597a46c5e15a5f15a9f3c2a321e518dbed41');
INSERT INTO "ledger_fact" VALUES('visit','690469a4-211a-48b5-903d-92f1b7eca0b0',53,'b10466cec8205ee1bb5ec55da3a5b3ff2d0a333f713d8b63452eb8f01a60f88a');
INSERT INTO "ledger_fact" VALUES('visit','89a52506-0b6c-4999-98e8-5f080fb2526c',53,'a27051a9ba9b869981af1c540fcfd51ae84eaa1f534a329b54105686c9fe70ca');
INSERT INTO "ledger_fact" VALUES('account_correction','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2',54,'20214b5dab58bf300174b7f488040ffa3f0d729e27479a0edae530d8d8ab65b9');
INSERT INTO "ledger_fact" VALUES('allocation_decision','54b7a588-6592-4be2-9ece-e3a056f62fa7',55,'0ab46e655f79bd570ffa0c189d00b1deb6c3c0ec9329b5c7e2e9aac38673c80b');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|provincial',56,'c249c842c6e85abe3a84575ea3c388ea6326224a49386c2e9c4ba0131e9f8007');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|city_county',56,'b8bd3027a04ba447b6c2422a49f88dc9aec981cc32901d6a8188aa21f3b097c2');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|district',56,'fef967ab3fac35eb536f05cee917fe19db2a35da25c0d419acf065a48832e92d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',57,'e4713135b0ac4438f7ad5a7e90042ec3065e745be5ca6672734d88ad6c5ff098');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',58,'ed030542a0adbccbf87f79a702aa092dd3a6685664e48199b9b439af2f71ca61');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','b5cddf71-5af9-4c1d-a556-192948cb639e',59,'5f6ddadcd61559a758c02198b3420a274a553c665238d5524fa872f48970f9a7');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','3f92c311-8b2b-4318-8411-ef79f371999e',59,'42139ef74a32024f08c494fbbd467aa2d4a270dcebf56e60cf95a09ea4d4131e');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',60,'6eebf4c51f60efa02f54e559abb83c042ad3b6412d290532ac7db806a3d5e640');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',60,'1e812cf57e26e70c205636e5368028b6da535b828b35deaf2c533f9058813bfd');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',61,'ea63dc56ef93033006c22f3ef0008c9bc76adb6339e6862efafe10de8306ea27');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',62,'64ca13f9a676d611555bdaf209079108a4373301ec28de72c1eb9542f592e755');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',63,'46895bcd4ea8d202941a7f2eb6fbdecb0cbd939c531f15ac61720614c387090b');
INSERT INTO "ledger_fact" VALUES('diary_check_fault','fee4d002-fdd8-4a00-a219-480c216a6bd7|missing_unit',64,'b15dd824f0fe6b141273dffc7307b44545b7ab68e820978234b9c3df30d315e4');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|staff_confirmed',65,'dcd49c16fee8bf1b193c996ba5b6c47275b9b76253b26cd4ba0569a6d1188b86');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|household_confirmed',65,'f107c57acf2f865385deef0cc23e222f7c8028089169919aad2835b9b694e071');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|carried_out',65,'53aa6a649f4d2f2452aa1e9854031d5980ce240a95d24f92bc0630af12dfd2fd');
INSERT INTO "ledger_fact" VALUES('document_scan','ba6e5ced-bbc4-4a81-91bf-4133ea77005e',66,'43c5cec7971dd45d71c4a470613834a88012af831289767b2c9907ecec1cb133');
INSERT INTO "ledger_fact" VALUES('draw','d1',67,'647568b70edf9e236955932972ceec38f357daee7f3dffd91a42eb0532c2d9ef');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',68,'c2da9c358f9f9a272fc047e473106f942a95ff4945905641edd9c2655ae2659d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',68,'6cb3348eb52a6a301ac0f6ddb30c01bbb01d7d3a517d652f2dd821c433c25482');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',68,'390c6a857ca470fa35151fb7d9da9f0c85383eaee85598895df2b24e33f58b02');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',68,'a722e6824c2e18c9da3703c28665d45214a9d7ad0286969e64baf5c72c2abe24');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',68,'44b7f0c6a0735a20460cabeafabd433d950f63b53a4fabe4090b49eba508e19f');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',68,'18f2a95814637c9b57661f3590a731a6d9083b8d35fc55266bce8f49c05b006c');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',69,'f27307c54f66cf6d916b429b7ceba0cd85075ecbf609e1ea5504ccc7071625df');
INSERT INTO "ledger_fact" VALUES('finding_resolution','e2f58077-637d-4ea8-a066-59ca217a8d5d',70,'76d3d3d4338be8128087251a3e5fd852a4bbd99ccfbabdd2c65c23d9f81e1285');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',71,'02028bb5a8318d6022b09a5d288eade836466c3cd208b1800f14a9df3fd3ed6b');
INSERT INTO "ledger_fact" VALUES('inspection_answer','r1|440118001001001||M03|1',72,'814035cbb4ddfe1374d58930de78c4d453fddde8d7fa74dc54b6ea8a26aec7a3');
INSERT INTO "ledger_fact" VALUES('inspection_finding','r1',73,'e3c0c76a6ce71d8460bdd7c3e29c17f9f389d42be00f16e19d8900f724815f7c');
INSERT INTO "ledger_fact" VALUES('inspection_place','r1|440118001001001|',74,'5945d8c113483bc646a3b54aeef3311b85300ae45f664ea81a5e98e565249a3d');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',75,'f0e697e5bfd3ac2205ac4a2ae306f314edcef461b1728112593046df3390f557');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',76,'2c1f808243f6ed3d03259a10a13f72de0ef08f2a73bdd99ef6ee2c9e8d67482a');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',77,'38fb2df10ef95373fcd1be5baf5e6d2ca054ea2fdf73dbeedcb2267a2a7f839c');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|approved',78,'c84445049813dbad285d1610fb738181c666c10ed5424b50bab19556484492cf');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|carried_out',78,'af32a0d08f78605749c67954df63b8eaf7c7c29fba2085f80ca43d4226ccba63');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|approved',78,'845b4a77f90aaa436043500ef42e6bfb32894de9597b95c9d19943958082a9c6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|carried_out',78,'3bb757639b220119f0aaab30a2d026b371d9c5713122abab5a0e20fa2c6ee4e7');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|village',79,'742d4fd6dd8b2186f7cd7c747894b1ab9f0ef2d255c12c14f7cde737f5efd4c4');
INSERT INTO "ledger_fact" VALUES('visit_correction','5fd925bc-31a0-47d0-81bf-28a71ed031fe',80,'8fbacffd4fd2396c1700e9022eb633b79cbd66220e182b119ae7206d7f23b68d');
INSERT INTO "ledger_fact" VALUES('area_import','a1',81,'be098e0adc0f1697425cf831402aca4f18441f8cd3c95c2c3721469f2220ae8b');
INSERT INTO "ledger_fact" VALUES('area_replacement','509ac262-0cf7-4b8a-b379-5d793981fd32',82,'2832e9464f9c25256dfcba71d871b39b35b24bc3bb87c7ce83605a180887f499');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',83,'e910f80fe3b659bda629ffe8e3a12ccfda0493b7171b10a38166bc04352f04bc');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',84,'22772ddc8956ce14f5db8b649973bea554939028ae31f3affd1df83efdd7ab18');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',85,'aaf19b77552356d850c58d80d889080d9c8e99cf0ceaa31cb093a075053816fc');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',86,'221b7a452fc7f0830458273f32c9fe3c1724ab5d09828d2d34c4824cd148e24b');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',87,'956996b7c39c0a400058e0ccaed82e9582806083b3a930987d7cacb156780c6f');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',87,'6a43eca9a65a9fc1cd052e291f73cf4b6112c97e584f17d4fa8ce5fbf871efc0');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',87,'20b0f8cec0fbdcc156537f2212575c1a5f76448a07e14866fa88ee0531736607');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',87,'5a9ebe2186a15a56eea53e24fdceadbee401d9441283bd1e8313b015ca5c0e32');
INSERT INTO "ledger_fact" VALUES('inspection_step','r1|1',88,'bb0152e634de71c170818b78baac540c13e1c656d04445cb97ece0b482211f83');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',89,'82cd99230707f9bb62f1917c95b4bc1365327f8e8087866ef0d95f865760fc21');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',90,'aac7130a3d95e490d183b8ee00bff178a4e677b8e7073e362c8ecd548f58b579');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',91,'a176240c2657f41569a45a2ec2747ebf821bbf1462310eaed3eedd883581f92d');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',92,'c55e3089b12b1c9e48500c7635e4b25ed4f8ec58f026c8c36015102d96907b10');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',93,'a79ce736b034b5a1c80014782d21dad843fb63c621f9bb3d18a90970f85c35d0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',93,'6254bbd93ad7272c01fdb653d0802cb96dd27ae316eb0e569c01302ac46181f5');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',93,'4d13333738f0ced23072cfb54c79dbb192161b2215fd5d2dfa83650165db9d04');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',93,'f2f8e9e37f1275f800192f9aaf257cb3b549b84f8aded700930ac91583adc090');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',93,'d8ee845be6ad8b6452aa37711ca509c56843ae32c8d748107c21268736275103');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',93,'521d9e8a9f73fcf7a0ce29ff7992a4d6aef544e0ca42d9f30dd8d1b228b75f59');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|approved',94,'756305e0ba19e8bc68163c0c110c53fa953503a1068c763b879b4ea9b076c397');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|carried_out',94,'69e27e9c58f9c2d57334c2a92be20adf566a2c270dab0b9cc5a81777f552ff75');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',95,'cccaeca633d0b267b1514c6833cfc53065a7e1a08253983e440c733e3910c767');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',96,'39e8395ac7b2e650dde80047755d7748d15c0b744ed1113d5090690ceab1ff73');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',97,'ad50c4b3fadd39c740806579211b0601511b629fd20bc0c1016c947b1a1a9a92');
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
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'343232313134346176E9132F4D3174D9549CFD8F77B3068CE07D5065BA02D43728A07745DDC0996621DAFCD59B5E95E3DA6172B98E903C6EC552CEDB5251D94A6978E9A0FF142772063D63EA9365A17DDF7DA71CBEDC433EA8EABFAA106EAAD0C738615ACD69C911B5F036C79A95698F7334BC9E2F402D8C1474557BE1B596B701F025CEEBBEF49EB62C9650EFB314449798F4FCCBA099425A52A50054C3505019CBB3E03D25C90B945A9BEB3B2D81FEE725B957F1CA4A30B3E876FD03C82BD6901C34F7852D02E64B3752637D0F75FC99DC334D3414C52E76A2F28FFFEFA8858B28293921D06AF2CC3939C82D0511A07E84A2A88C3336547C90DDC33E0365F74049E8B32A286B7457F31DD1CAA32B088ADADC5E2CCB650E7CB24D1803017C67CFE57B6557F95622515BAE6927C2430329A9D0FD49AD6CC6E36A0DA2398B4128AF714822769869CE60AE54E9E9E7C059C819A3CF178C98DB61DC55781B8768AA052E1419D6FD0736BFEFA043B7801076133DA1E6F75482D788DA699FA271D7304887B726EEF7B7CFBD3B2EFCCA8658370089554BC9FE423E7F8770DE4D25B6E7873A72343E80FF8AF29489492D675405476562980AAD8CA39822B832811D7E91716634510C5CE84EF185645EA09C4A343328FA0B746A71F1B997758B799277D3539F2FE90B95E9BE832A5CB39CF5F33213FC2AEE4E17F57B6E7044E1C2BEAA12B176AC02CBF55840A06DC59EBE358A2F3F403BA0F517100E038608136F43C8ED7558884EB18E9CD0B9A968B801FC42514131B6F68AC213CFA58B9D762AC9386BFC3F37D822F897359DD055833598CEA18FE5');
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
INSERT INTO "organisation_member" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'leading_group',NULL,X'3432323131343461DC54F6020D36460D4DF272462382FEF18974A51EC8B9CB02A88B333BF4FC6AB95CED2724D56D8135365F0B','区政府','head',NULL,'2022-04-06',NULL);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'343232313134346176D37E4ECF5AA63CEC935B6F0B268454A302ADFBC6FFD4AD3B17789B4590EE1DDD82FC802B047461D8FB132AC53F96',0);
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
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'3432323131343461ABDA808E07362E2E861BFBD7322B2EC694C671EF78BBBDF62D06A5E1AAD64358AB73826EE5A1B37E82CC83127BBAC482E9F4DCCADEF796670F873609B31657');
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
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rr1','rl1',1,NULL,'001','exists',X'3432323131343461A22AD09DEB38D02F77CEF96CCDD156E550BEBADDF8AA091E905A1490A4AD97');
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
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'3432323131343461C664A93A5FCE7654CEDF69FBBAC917A44CB5AD2419036D1E4CADF4AC64764A');
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
INSERT INTO "safety_measure" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'440118001001001','epidemic',X'3432323131343461DD00C45B123F5C07BAB2FC7D5C1DA91943F7B93F170B3FE7CCA4083A39E47793EB94CB27B0E49354FA9EEA73D335',X'3432323131343461CE1016E7D52B6A72EDBD5DAA3A2ED8B4F6461E75E49060E30AC101AB9D40F3FEFC4A1E266BB58539BB48A3C435B20999685174F555B84E23D25EFE9051E2D57641890B',X'343232313134346198B68EC268DE0D4E3D41F3CC3FF632FF66DAB9C55829EA58E68E267317110BD59AF385197AA1B14C085430EEC2D5AF3605FCF5FB8EA67A','2022-06-01',NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','73672a58-64cb-4c15-9219-9071aeef1c9a','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461B76FFEA62ECC4D71A5B5B01D1C435A3E35F4B9D35B17FEEF057AAA95980FDCE726866D5D04',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461052787C3C1FEAB89BA965A65E72F6790ED6B63F82AE3A86E2BE7491E8A18DD730D2E65F824',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','f130b579-c4f0-4afc-b31d-c4643e6ff85f','440118001001001','44011800100100100301',1,'003','01','in',3,X'343232313134346113EFE69CD8CA113ECE145F5AE2AD8DA3337DF7229EBE286644B77BDE080E271C938C53D3FC',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346107DBDE576ADC12D6BE5D947ABEAED12EE6AB6055D8F488650176DA8CEC6D58B031A8698123',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','234c841a-db70-4064-a88f-be8b53bd13f5','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461836057EB09F88B2EB7F6BB34D78A53B777D706F1272D8DFD4351BB57F9491866206EE088B1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','05768b94-627d-4b7e-87ac-468889ca7e8a','440118001001001','44011800100100100601',1,'006','01','in',3,X'34323231313434610A74FDD6518708629A5C524C1F70CA0CD0BC7AB8161C793BF087F48107C21C91E3EC59BC80',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'343232313134346121F21AAF0B9479E913A4B269366519EE348FCC348D5185E9137FDF547664414007508B82BE');
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
INSERT INTO "spending" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1',1,0,NULL,'r1',100,'2022-07-01',X'3432323131343461444A8E56EE8A53E510A66EB4FFD4490C153EED0454D8145F8E6471253475326F961B',NULL);
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
INSERT INTO "subsidy_payment" VALUES('2022-12-03 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','2022-11-01',2,'440118001001001',30,0,NULL,NULL,X'34323231313434617012080CA4A6E8BF5ED0A039FD502B4F070DD25694B79A418FD3493A2C655A2BACE51B9C29A37CBB');
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
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','village','440118001001001','44011800100100103001',NULL,'committee',X'3432323131343461915C8B9F07D49B6FD533FCEDD53AE50F6859248A72C573DEEA465C66C8FBC1C8FD9A4EA436','2022-09-01');
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
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461482A8605578329D167D8EF4C22E78AD4487D199CE4B0A418F54CFB8AEB7870E458FC08168174293AD3E7172C78A1D8E50ED72037F5A660D272');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','440118001001001','44011800100100103001',1,'moved',1,X'34323231313434614B6B6CCC81EC6E6B6AC0A2869DA2F7D782060B91698072F871A4861C0B3A05B9D1444B0773E39094F585339E0A20562D22750A7078ED2ADF75');
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
INSERT INTO "task_statement" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb',8,1,'done','2022-05-30',X'34323231313434610C7FC062E570BD6174514D0108213CE966AF896A5C23F22A9A8C649BA6EC6CA9E5BC937813DB2274',NULL);
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
INSERT INTO "training_test" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','r1','enum',1,5,5,X'3432323131343461203093946B80C254FE2B11CC440E5EC044D2C4430B400F2F5EAEFAB054ED');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','02eaeab6-a4ab-41b8-ae54-969c65d4ceff','440118001001001',1,'2022-11-01',X'343232313134346142E9A9BABCA8EAE1581111C42FC22B6BDCC695960F32A00B94E6F9405DFCF806C874B67BA6');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','u1','440118001001001','440118001001001','address',1,X'3432323131343461EDD57C560ED16B635A4F0A8341A44814B9B177B8BA8D5F4517DA20B0DEFEAD07C443');
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
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'3432323131343461EF47EC81C2FA859A2967E39F77233BA198EBA9236DDF13A630A7893CA94F3CBEC3494ED3C3B23647E94BF4F2AD38754F7BB8CB880A1C3BCAA5');
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
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','293cde14-d01e-45ee-bf70-1fd468ac10d1','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461C9EFD1EA8B71666729C142AE2EA7EA3E0360E7FDC729B0B1A6EE1880B5EEBABD34D5699069181619036293AA799F443DE46FCAD79FD6FF1EBD');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461192FCF00F96E777F9281E4B7CDE13A93557F7DE3BE80A18B78E648F15931EEF72E9DAD4C706A7FE1DA7B3E92C10D2F1DA095CC6F18405A91C5');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','46a5e513-bd9d-4437-af57-d1ced0aff569','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346193AB8503B6EF0F7B300FBC3167AC5C0D8D69C489EF61013BCC7EAC08E0C7A184AE18F1E4B690CCE47748D0164D0B4B56B27052468255E7AFE7');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','062a27d0-015c-4535-803c-d93105d93f60','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434616DC550824E2B0FB608B7951EEEFBBC1A7860F9C95BF735269F114FB3CA323DBB205A901BE0D232B272E24DBC1111F8C5939515FBFE770388FB');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','690469a4-211a-48b5-903d-92f1b7eca0b0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434619567BAA5F1D366BFEA1B6663FC92426A12D6DB34917A05F3C865BB3CDE4C661891F74FAD019419655B6C14930D8FE8C241771014E32E0CD96C');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','89a52506-0b6c-4999-98e8-5f080fb2526c','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346112C67A6E2F63EED6CA6D3FC55BCB04B20E759CCF3C4F05341D6B7075A36836D635FA31E7619759D30C35328C5E95B1E5DEFE3B084DFAB6742A');
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
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','5fd925bc-31a0-47d0-81bf-28a71ed031fe','440118001001001','44011800100100103001','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','062a27d0-015c-4535-803c-d93105d93f60',X'3432323131343461AF7B573B71DFB0189A4C2FF8AEDA2FE293FDFFB4CB75200BDD2869F8A31F5EF7047B064F033B644BC2C20387F998F7E8A3B4855A0322F584B9');
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
COMMIT;
