BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'343232313134346129CF16B0ADBEB18FF21970AB47CE2111E613E169A04D7AD6B7A7D89A9B9294A423C6',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461BE8539F451723741B28D62A3D9058256138839E03B6073784FC756306100751C8BF7',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'343232313134346193FFC9039D36DB26EDAA0123553F611F97419974580D3114DC4894F84F73C950CF2E933CC8',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461C4CFE43C3613856DEA82B2BDE8E1E771F54BC7186C8D064D7C01843E419B3679170527A4BA',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434618D4964EFEF8A49ACE4501CBDC85FBBD3344CB9E31A9A274871B581FDA67BCA95CB94',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461CD19E5ADD57605D653DE25BAD3D07D80FCC97DB54560AEE5BB89A6494A612C9BB9C2',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'343232313134346184054BFA9B1FB879423E866954EEC58EB31100CA488DB09C3664D17181551F162F82');
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
INSERT INTO "account_correction" VALUES('2022-10-30 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001',2,'440118001001001','2022-09-20','electronic','2022-09-19','2022-1','head',X'34323231313434612F7831C61EDE10030F2B76FF3C0A4E0FFA9F9996361121E3E3195B263ECBB35B2F46','2022-09-21',10,X'34323231313434615E6623821E5A04658362A0998B7E7AC68C640AE686A26A1E442D3F26F184FC1D0916651162F016279CFA1923FBB5');
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
INSERT INTO "alembic_version" VALUES('0017');
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
INSERT INTO "allocation_decision" VALUES('2022-09-01 06:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','54b7a588-6592-4be2-9ece-e3a056f62fa7','approved','bcf46e46-8917-4be1-a5e2-2d708ed275e2',X'3432323131343461BC9F9F4EFB2329FC22ACD6FD288189AAF9619503CF20295A291763992CD463B89718');
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
INSERT INTO "area_count" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','ac1','electric_meter',41,'2022-08-01',X'3432323131343461A4F5925DF66B818E8D3BA81B11721E7D5BD1035D25B2BE510A3FB2A910F45DA0CADA0740E0');
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
INSERT INTO "area_replacement" VALUES('2022-09-01 08:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','509ac262-0cf7-4b8a-b379-5d793981fd32','a1','440118001001002','city_county',2,'gone',NULL,X'34323231313434611B1625A2FA3FE5244FA03B156B915DA64CF152787C310E92837D31CCB7F05CAF52D3F429D1ABD3851DE72C0BEACDD517CAB74107D186C3415FDF2DF1F0');
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
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1',1,'n_persons','fact',1,X'343232313134346150A13742AD57FDD3DF7676B1FE74324E792E57D4AAB8BAF141F61E1BFA',X'3432323131343461881CB99412B395D49A74EFE5491019F1717DFCD0FACFA8F287AB475558');
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
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c1',1,'440118001001001','2022-09-08','completed',X'34323231313434611C2237BF107FE6C9A2E325AE592E3B28C2C7161BDAFF87C3F84E8FA63E5E4D',NULL);
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
INSERT INTO "bookkeeping_visit" VALUES('2022-11-06 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','b5cddf71-5af9-4c1d-a556-192948cb639e','440118001001001','44011800100100102001','first_week','2022-11-06 04:00:00.000000','sup',NULL,X'343232313134346136B677A6DD893826DF18645E34D86D44C80694159367CECEA1D1E59A5C5B1866A173');
INSERT INTO "bookkeeping_visit" VALUES('2022-11-20 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','3f92c311-8b2b-4318-8411-ef79f371999e','440118001001001','44011800100100102001','weak','2022-11-20 04:00:00.000000','sup','3f92c311-8b2b-4318-8411-ef79f371999e',X'34323231313434617ED54154A8B468C962525CABBAC12453F425B9765FDCE78949DEEF1EFB75AF20EDA0');
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
INSERT INTO "building_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','bc1','440118001001001','001',1,'corrected','mixed',NULL,NULL,NULL,NULL,X'34323231313434611584D9BA064CCFF7A2F59F65C6C3BF22623A7C8092BDBB733C63A75BBB9919E1129A');
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
INSERT INTO "case_resolution" VALUES('2022-09-01 21:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','x1','440118001001001','44011800100100103101','31479867-b8cd-47d6-a4f7-28a47b9d36cc',1,'extended',X'3432323131343461234B19380C3BF8BCF173AD95B03C27B1CD13325D1E66E55C4E6673FAF80888B408A092DB8137C754334524');
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
INSERT INTO "diary_action" VALUES('2022-11-20 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','3f92c311-8b2b-4318-8411-ef79f371999e','440118001001001','44011800100100102001','visit','2022-11-20 04:00:00.000000','not_counted',X'3432323131343461600F33687C9CB5172FB467C811ED69A8EC3D74EC72D907661FA4B53F8BDD2DB09C0C');
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
INSERT INTO "diary_correction" VALUES('2022-11-21 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','8ccc86be-6697-483b-a39a-23f6a711e52c','440118001001001','44011800100100102001','2022-11-03','omission',X'3432323131343461CE37F05B2E537D88AD03E2CC0A488F74AA22428CDB01E55C0A44F2CCFCF81FC7A264');
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
INSERT INTO "duplicate_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dd1','001','040',1,90.0,'different',NULL,X'3432323131343461CA202E9420E299E8D01D9D328D0A8D5404DC18DC5A0653777C97CF311F18D1DAF1C3');
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F8DF38E7E4EA998B288FEBA2454FEF047898FB9B9B04F8B7404101A568BE9C7D15E881B422C86CDAFA027F868D68C9E59AEE316EB898591ED19949796F1FB8');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461D40BA71C746F16201C0AF1679C09F4359A599F3BD387A7A1E3EA95C7277839340DFCADF7BCCF3DD4FD8EA5155917D5E7B94A96A7575CBD0429C8AFB16F0A17');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434619E00FC6B0509E1F532DAD4688C0E9AF0F9DAA71D1A52DDC22850C283FDBD616C1E909923F62C240A76E1D53DD6D6A78BD185FB8EE6E00753780D8E3E5814D7');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613772386FF51226CEB01CEB940C9ED6A350D1743193D7A7DDE74C0649001BDBC3F4C8C9992363B6EB895335EF971DBCBDDD4BD343A72EFDE91772E284EFCDD6');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F45D2C6EF91E5842C13F7C3109F5DE949E71462C58293C24A854A02ACF6D6E8E4110C87F463FCCBCAB93AB2BC837EBC738D1116A85D1272D27287A39B52158');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611BB9F3CB280D6AEA42A0A9ACE8091C701032B5BEA0ECCC33B3D2EAFBEA690DE3886B2EAF91F48107F85457640D9F2CC4945D9F0E337C0BD4078619FDEDBDAE');
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
INSERT INTO "dwelling_change" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','dc1','440118001001001','040',1,'added','1','001','flat','vacant',NULL,NULL,NULL,X'3432323131343461B596EF19FA92CF4637857F4CE42B14E2DA6F5D30C1B98B750E4EB9DF268CA7D5A15A520AF2644601B88E78D8345D69BB0479D77D8EC3A34879BC69E4F5C38F',X'3432323131343461A0D19CD7173E2681ED0411143A237881825A8E6DC410964EF2FE376F631719E6897C','walk',NULL);
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
INSERT INTO "finding_resolution" VALUES('2022-09-01 04:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','e2f58077-637d-4ea8-a066-59ca217a8d5d','8a2a9606-ec3b-4eec-a052-58fb8e73897d',1,'confirmed',X'3432323131343461783FB5036CFAE27E7C2B896FC0BC3599A88DDFF23EF3B8867E17727C35AEE6AB7EAE595A96',X'3432323131343461D78267AD7136DB2DE3697DD0E1A70D8CF6813550D8FB6EF4DE105689A390EFED5F867B4710DCF9B7',NULL);
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
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_disposition','9fec66f6ef2c1e9fec3f0f3969ca362f98997c340b7630e3cabdcb0dc6f71bd9','2d54543659e52c38f3a04593047f7652885bad88d17e533dc97cb24f1a48220e','b071b9dac5d9d221fc1848b6d2600adfa52eff50aa195f4a943ed5891299f52e');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment','b27d78defea3791eebc6e2f645f98c66f4d9d330bbdf9e98e352dba8046523db','b071b9dac5d9d221fc1848b6d2600adfa52eff50aa195f4a943ed5891299f52e','d5ab577dedbe4be53df74680ffe3d24a09591a9dad9eba095144988b61195f3c');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_action','3dcbfb3ac8d9c30f9fec5126825def9484cab306a12b75b262ab002a7cceab31','d5ab577dedbe4be53df74680ffe3d24a09591a9dad9eba095144988b61195f3c','5f9f28f55cd3777a30c0dd4e6fff53f8139ab376b3d69d79692663cdd7177e3f');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_check','9855c8a742963570559ed704b7629b593dd2e55b02bcf6fedb3be78afd472a06','5f9f28f55cd3777a30c0dd4e6fff53f8139ab376b3d69d79692663cdd7177e3f','5ac3d664a2b59ace2becd97ffb393c6e9730230a6ef5792ef4efba8df0279515');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_correction','b1985db73b81e23fc8382336afc92902f2e003c90be840bd01e4fc6dd1f7a857','5ac3d664a2b59ace2becd97ffb393c6e9730230a6ef5792ef4efba8df0279515','d2d017ea03e6ac2bdd2192d7043371180e589a61cbccc34b8613bdee7627ed76');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document','70154f59503f8f8cd32cc48a854522f8b126de62c84eeb34b691f4f4a1230c4e','d2d017ea03e6ac2bdd2192d7043371180e589a61cbccc34b8613bdee7627ed76','a55023275bc7a49e7d743f2f77d8711bc017982c4202aee6bc6d92c4239a7d87');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','duplicate_decision','9b777d4b4a6143330ba243a5b3da84c1b1203e8d6378c2b1017b02c2e01b4056','a55023275bc7a49e7d743f2f77d8711bc017982c4202aee6bc6d92c4239a7d87','23dcb0d87e5ad20e2a0cb5a931dae4f663363138815465a8611428440ad86ce7');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','entry_count','8b4beb159d63bf42866a5a1e7219fef4c6d48c485ac5a4415967c7cc43c8efca','23dcb0d87e5ad20e2a0cb5a931dae4f663363138815465a8611428440ad86ce7','0564f050a3c737c468fac725a2fd91abec29ee6e569142b5962d8f485a27ea72');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','export','1d48d043cdcdcdb238395482f49869286e13bd2a6cc0a0504077245283c2a09a','0564f050a3c737c468fac725a2fd91abec29ee6e569142b5962d8f485a27ea72','13d89fad6a6ac4c7ef8b47a0b16a2e885a4e0fcc6e813fb0e56649dcaf51e158');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding','69ce1d02bad4ea23b32a1e74bde9b4039dd55abbdd40ebbd48e987f61a810fc2','13d89fad6a6ac4c7ef8b47a0b16a2e885a4e0fcc6e813fb0e56649dcaf51e158','73efd00251edbac21342284587e6691356e82755fda29c17148b0f850020b109');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_import','4c0b8c139bdd764ea27f64d4d41a7cf8682ab2e89e9a37797d750c4bba65a7b9','73efd00251edbac21342284587e6691356e82755fda29c17148b0f850020b109','055c53e78c544e54ac622aa67e316871ce1ac3d7ddc12b2024f12ae6b5a09b3a');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','household_code','a9291e751849039026264d1ad46fb2d3a8251d2183f9a8e4f479c6b365fbde34','055c53e78c544e54ac622aa67e316871ce1ac3d7ddc12b2024f12ae6b5a09b3a','139da8690c8a5a59d5e7e696ba7a9157be644fe117214138da8885fde05ad7a3');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_lock','0a5980e50600bc050e5f6d03f48711104cee8c4b61b4e1564f9cac59f5c1e721','139da8690c8a5a59d5e7e696ba7a9157be644fe117214138da8885fde05ad7a3','c1eb6e7ef8a7790a7a9b737e38d0c64e68de9558396b74c40e585a694bd5eadd');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','listing','a9f803f77b86d728dd3e295208970ad564685b37694af04cf9dc071b960d7213','c1eb6e7ef8a7790a7a9b737e38d0c64e68de9558396b74c40e585a694bd5eadd','6d0e9a4fe2e75f1ff62a1000ea7fc0260e6440cd27ce6521a4174de017d838fc');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','mapping_profile','b775c73ab403fa5cc96c8a6fdb027f2d9b1dbc5654495b79d21d2710a597b377','6d0e9a4fe2e75f1ff62a1000ea7fc0260e6440cd27ce6521a4174de017d838fc','10b6efc2130311067ff1055effa84a1a0c9c915db429dc9a7ec53726afe9be23');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','new_occupants','e700adef2c203ef0b0d2d6cf60bd8422d9796b3f20ed951398b041595a27dddd','10b6efc2130311067ff1055effa84a1a0c9c915db429dc9a7ec53726afe9be23','1d25d267e32f09cafe7dd13700edc733ffcc61af56159580781a897b73dafbae');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','password','a6ac13585382c9d0120c28a19e28a51b256c6197831486d0303ed275755b4f53','1d25d267e32f09cafe7dd13700edc733ffcc61af56159580781a897b73dafbae','806ed34348e29bc487cfd4d8f957cc3dfebe343f6bf9f2c3443a475ea253214b');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','photo','beec2bcdaebe05bb5da9b72505d1fd33d150bad5971329cff854fcbb282b8b67','806ed34348e29bc487cfd4d8f957cc3dfebe343f6bf9f2c3443a475ea253214b','98f743cc03073460b95741e50d34f82573b3cba686b2c878aafaf950260a39b5');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','place_assignment','487790d80a173747690cc7b7a61abe4225701f8c40ca6c65e0681eee59e82ff2','98f743cc03073460b95741e50d34f82573b3cba686b2c878aafaf950260a39b5','f060bb16f87eb1249668fe3cb51e008453dbdda3bd5edc7c4e35dc085c57c669');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','plan_version','0cccea50126a3b8eb5516d142ec63657b0b6c97d340e3ff171e4436918aa496d','f060bb16f87eb1249668fe3cb51e008453dbdda3bd5edc7c4e35dc085c57c669','00d00accf7d7b7463327bfd52691c2e83012c24cee0c19f578feb560f0c76529');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','role_assignment','66d4bb49517a5bd8ff7b5f623b365d59a6731bd1b6959169ac07d8f4dc1cb95d','00d00accf7d7b7463327bfd52691c2e83012c24cee0c19f578feb560f0c76529','6406eb08f3a4a4177d494230efe4d0455fda49c94d82ef06c5dd1339e20d5f2f');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_answer','53f78f4e69852230beacb8bbe04575f232f1abda5d50b4ec2bdf62592b1e40b0','6406eb08f3a4a4177d494230efe4d0455fda49c94d82ef06c5dd1339e20d5f2f','9aa4716e84c85a5e898f1df0140f2991639b85aba878c718ffbadcedb2defe73');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','screening_attempt','f0999e29ed7313541d8c59b9a1b1d2909c249b49345afb2f3cdfa7072af675c9','9aa4716e84c85a5e898f1df0140f2991639b85aba878c718ffbadcedb2defe73','5c9c23ffd19c76a983ffbe7c3aa79110b9e48d8b537449b1841eb5d7f1f70002');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','session_revocation','0e92cc9b6bec4f05fc76df7de48a2765cfe333e3d0415954995393b12a6c0f6e','5c9c23ffd19c76a983ffbe7c3aa79110b9e48d8b537449b1841eb5d7f1f70002','b795c27221871062dac7b5f8191d8ead0de5bc92c1f63e82f60347f390afeb21');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sign_in','4fe841bee7b8fecf0ada059a7885d702025e7493d8e18a714e9be4dc18fb0683','b795c27221871062dac7b5f8191d8ead0de5bc92c1f63e82f60347f390afeb21','ed01d29b272a452b76fe5ed3850e35619523bd99e4ad3239765de6cedf4b389e');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','signal','6cd8412bacb89bafd366402c352893bf21e9972ef243b37a2110584ea3076f6b','ed01d29b272a452b76fe5ed3850e35619523bd99e4ad3239765de6cedf4b389e','f417ae332ae79f6643717b36e60b933ca5d970d6fb35a0fdc72cf69acbe96431');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','subsidy_payment','99e46545c620851d991bc1692d7da77d7891209bb40ddaac4d2058f0c1092ae2','f417ae332ae79f6643717b36e60b933ca5d970d6fb35a0fdc72cf69acbe96431','d7c8923c70f70e3bb58041eb6b67d39548b517aefbcc5ff059618ef3fe69ef81');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_request','39c6453111bb515422a1e246cba38d023d6aadffde0ded2a3977699cfa067c09','d7c8923c70f70e3bb58041eb6b67d39548b517aefbcc5ff059618ef3fe69ef81','9f95a291c873c4e7d241bd9a9c25a375aeeb92abf0fd01ea319a13710e576b85');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','training','a3eb31ecbd09c87e8d6f9e78b6b3f4e25c8e5399ff92ce723822a6fa5540d0c5','9f95a291c873c4e7d241bd9a9c25a375aeeb92abf0fd01ea319a13710e576b85','719d768da795d4b59badfe90a14c45ccd94560217406926c61768550632efd6c');
INSERT INTO "ledger_entry" VALUES(40,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','trial_decision','da1fbab91967a12b207e929a12357d9af2aa9288d06226afb4ae00101da541cd','719d768da795d4b59badfe90a14c45ccd94560217406926c61768550632efd6c','b0b1a3520fc478969f516658fab7eaf3559a7d77fc557ae977c34d011977af73');
INSERT INTO "ledger_entry" VALUES(41,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','unmasking','bf8553d2f101d26985fcb8ec900d36620d32f7d8da9f97d802311ed9171fc2f1','b0b1a3520fc478969f516658fab7eaf3559a7d77fc557ae977c34d011977af73','3cd7970e73c0fdaa4bc824fe79631b3c93fd74d238181628b32b4f9b896964c8');
INSERT INTO "ledger_entry" VALUES(42,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','vacancy_check','c20e48d5823b95a9a4a8cd838c0bd18aa6c95711317b21abcfb4d6cc5c48902b','3cd7970e73c0fdaa4bc824fe79631b3c93fd74d238181628b32b4f9b896964c8','d8aabd14332cfc8337bb71112c09fae5dcdb220fcc599c07c0839f91860ee02a');
INSERT INTO "ledger_entry" VALUES(43,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit','7e64bf7f7220a46aa72ca848a75753a609842c92775ca0d212498835bde95664','d8aabd14332cfc8337bb71112c09fae5dcdb220fcc599c07c0839f91860ee02a','ec43ce5a9cb86e1dcd9d7ae81dc9982371d623b3563d2fb251474d65fd0e81a2');
INSERT INTO "ledger_entry" VALUES(44,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','account_correction','db434180301cbb925d4359ec7be5d31fd356d1cdc1def859356f52504bd50cb0','ec43ce5a9cb86e1dcd9d7ae81dc9982371d623b3563d2fb251474d65fd0e81a2','0443fd5cf8e0c4d8cc36fc5ce279393d4e5b81b6e022805bb1e747b63b58917b');
INSERT INTO "ledger_entry" VALUES(45,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_decision','54bb5ed7ac5457a1944e05164ea8eba1282535eb41f346afa92b35342015b337','0443fd5cf8e0c4d8cc36fc5ce279393d4e5b81b6e022805bb1e747b63b58917b','a7e5e061408ebb09b05caa86458f7fc0b960a2ee7915ee124cc90c1b53194b05');
INSERT INTO "ledger_entry" VALUES(46,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','allocation_level','f18e10d0b686a9c04eb6b15b932a12189aabe33b4b263a8099e97b0dec2d2e37','a7e5e061408ebb09b05caa86458f7fc0b960a2ee7915ee124cc90c1b53194b05','fdba263a67c72fb81f1c42ac5828c4dfbb737dbd1c03ed13480c6ec3a117e182');
INSERT INTO "ledger_entry" VALUES(47,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_draw','904f89e32d47d1019fbb8dd3fd79df84961bc33001a3cabdc763ce290e0a4e94','fdba263a67c72fb81f1c42ac5828c4dfbb737dbd1c03ed13480c6ec3a117e182','c43e749194428ca7d85017c151ee2f92e0010e4469117862dda8e0e05a215d67');
INSERT INTO "ledger_entry" VALUES(48,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck','4789f6a1944ab4ee916de17c4c2950bf5e63d2671afe0688815db6ca178a38f4','c43e749194428ca7d85017c151ee2f92e0010e4469117862dda8e0e05a215d67','6e9c2d25227e86ceacdd1c88ed75a75e9714f98be566a55abede0c897d0f4b54');
INSERT INTO "ledger_entry" VALUES(49,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','bookkeeping_visit','583ec43bae74afe4af021f64a65391937268749c267ab4164c976c4990a92167','6e9c2d25227e86ceacdd1c88ed75a75e9714f98be566a55abede0c897d0f4b54','8f36fd0f8a652ad0b0123f007b622fc225e07d3cb4fd13ca62a6ca2dc7bc00eb');
INSERT INTO "ledger_entry" VALUES(50,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building','edcef181bd9c537135123587b974fa770c0cdf48f89bfc08c551f6df2edac616','8f36fd0f8a652ad0b0123f007b622fc225e07d3cb4fd13ca62a6ca2dc7bc00eb','1f3306cc6a48a96723fb73c91ea3ec06989b3cf84e4f5aa1b0580293f913fcc0');
INSERT INTO "ledger_entry" VALUES(51,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','building_change','db21c8efd7f6826459af5ca2b371b545d1e65ab7efcbb6f3288b3c0e313f398a','1f3306cc6a48a96723fb73c91ea3ec06989b3cf84e4f5aa1b0580293f913fcc0','9d66a1510edeb2b1fe8aba041da42e6dca382dea0229a4588b70b955f0595b0f');
INSERT INTO "ledger_entry" VALUES(52,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','case_resolution','4c3a05b1b022dafc879fd93be7c222eb3efa3abba85c4e80bb790b5067c7dcba','9d66a1510edeb2b1fe8aba041da42e6dca382dea0229a4588b70b955f0595b0f','6d9902a8a029f502569ff82887412eae18485acd5d82139f94d41af0d6534ee7');
INSERT INTO "ledger_entry" VALUES(53,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','commitment_void','fed80f6487638dd692a744e03bd591a2ab8aa0ce7e27f1c2738aad44a7574d57','6d9902a8a029f502569ff82887412eae18485acd5d82139f94d41af0d6534ee7','28f888c9f3b8d3237928b06da81585e856fb93ffe4f9b6079685ab93dc832a50');
INSERT INTO "ledger_entry" VALUES(54,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_check_fault','40f869ac77301ee3790a72ade1089fe297e5a0133698396d9867f445e3b1018b','28f888c9f3b8d3237928b06da81585e856fb93ffe4f9b6079685ab93dc832a50','9cf64e779610a11c3ab127942b1d0c2552759fc99ec171e9a13dcbc50e489967');
INSERT INTO "ledger_entry" VALUES(55,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','diary_correction_step','eb141597841b218a0726218d000a2adc6a5a4bae31b7eebd996af0b78b439b83','9cf64e779610a11c3ab127942b1d0c2552759fc99ec171e9a13dcbc50e489967','1d0a610c9c133d02d62a183ebd1fdf4681762a87f61a093ddd761033b49622e7');
INSERT INTO "ledger_entry" VALUES(56,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','document_scan','c434b62831a7e8c987b7271f1767a78dc93fbadc40e4ec078d1ea9a29f36a8ab','1d0a610c9c133d02d62a183ebd1fdf4681762a87f61a093ddd761033b49622e7','b4d70efd5795d68c87038b152a25c5e80502348fe97e8e9c5563da1861a389d1');
INSERT INTO "ledger_entry" VALUES(57,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw','2fd3ec5d4eaa1eb4fe849165f23cc824802a1cc5ff92287c59ca209deff8f6d8','b4d70efd5795d68c87038b152a25c5e80502348fe97e8e9c5563da1861a389d1','624378cd96f2d732678db9d41e5242deb17e6333852aa10d111d6aa1ea0c505b');
INSERT INTO "ledger_entry" VALUES(58,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling','7954f6346619aab9b06040a99f13d45bf65300769641b709b29c2cd05096ee5f','624378cd96f2d732678db9d41e5242deb17e6333852aa10d111d6aa1ea0c505b','783084821d3155d8575f7849082dd1af981f7660c58760ceccd9f0c433cba88f');
INSERT INTO "ledger_entry" VALUES(59,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','dwelling_change','81374a3d0b96decb55c93d2dd9e6afbbfe351ee93b9b88187e3570930befc64d','783084821d3155d8575f7849082dd1af981f7660c58760ceccd9f0c433cba88f','f157d729fb3c09f353208c2d1ed74afbb818087f86bebff081635580f3fd9ba1');
INSERT INTO "ledger_entry" VALUES(60,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','finding_resolution','6c465a3af3660f658f490ae05ae56224f576c05fd41c6d3dda75a6ecd70c1589','f157d729fb3c09f353208c2d1ed74afbb818087f86bebff081635580f3fd9ba1','0f673a94eb4cefd40739bf90eda987c306e747f824ffb143c6c771ab9b96cf8a');
INSERT INTO "ledger_entry" VALUES(61,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','frame_unit','1fa3ac7895ae626313e04a8950c483d6ca9f8add721d93e28e32ccad3e13df1b','0f673a94eb4cefd40739bf90eda987c306e747f824ffb143c6c771ab9b96cf8a','dbe49eeac31fd38214e2dce565ad430b1153dba1fcef13196f2606f3c9e494e3');
INSERT INTO "ledger_entry" VALUES(62,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','list_unlock','79ae1aa87e8c28eee6b5970f7f54b46eef9e42eb33ae44e165c575635428a319','dbe49eeac31fd38214e2dce565ad430b1153dba1fcef13196f2606f3c9e494e3','ccb8c7d897461dbd1fa28399ad19e91634a841688b7feee8637abe9fdddf202d');
INSERT INTO "ledger_entry" VALUES(63,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting','c1f598d5313f18ccba755f3c9339ee78c31623bc5e92bb599895b0ec8c21849a','ccb8c7d897461dbd1fa28399ad19e91634a841688b7feee8637abe9fdddf202d','916665ca4d41fe68c4c4d3700ffc6c76e318a7718fd8b7cb2ddf85c1eccad71d');
INSERT INTO "ledger_entry" VALUES(64,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','signal_decision','481ec34bfe600d5b19dee9cad37caf8c6e6f55f1394d9821bed3b0aba4b8a9c1','916665ca4d41fe68c4c4d3700ffc6c76e318a7718fd8b7cb2ddf85c1eccad71d','d34f1a5e23aba1aac2f5066373cf7249b6fcdbfb929851f6d6ca1cbf98a92a5c');
INSERT INTO "ledger_entry" VALUES(65,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_decision','ab3cfa9f9350a7082595e6ad599b8a5016d5950aeab13a4fc32582026f72bc3e','d34f1a5e23aba1aac2f5066373cf7249b6fcdbfb929851f6d6ca1cbf98a92a5c','68794a6e73d804147e5afd0449fad5833efa4006f4c4bb44fa220b5e8cda5da9');
INSERT INTO "ledger_entry" VALUES(66,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','substitution_evidence','bc89152ad937e99ef17c9dced7bbc3485ec3c129c98834691d9ccb5de1ff4b68','68794a6e73d804147e5afd0449fad5833efa4006f4c4bb44fa220b5e8cda5da9','5578d733f233de61a369e469a258e17fd1fc43b381f56ab45d7c2845b11746d4');
INSERT INTO "ledger_entry" VALUES(67,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','visit_correction','33abdb2735b54b210e0ceedf42f90e25e0eb6e2326492ab3dceca0ac16d7fa97','5578d733f233de61a369e469a258e17fd1fc43b381f56ab45d7c2845b11746d4','f23f924761a273875582497f9475be628984627d4fb15479700363ee3f756852');
INSERT INTO "ledger_entry" VALUES(68,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_import','ae5fdf6516a587927540c6a365461cb6120ff6243d20e13ddf86e08fa01ff423','f23f924761a273875582497f9475be628984627d4fb15479700363ee3f756852','1c54a1b3c1f63b103324848663813a1c824a98e01d5356e04c0a06af51b6d67d');
INSERT INTO "ledger_entry" VALUES(69,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement','29e8326020861eac27dc88cc2d342f49cba94341d4274a8343abb23b1bee6f93','1c54a1b3c1f63b103324848663813a1c824a98e01d5356e04c0a06af51b6d67d','c3554f810b1200af95f4cd2dd292e49eb9ddfc45fd7ba9642f9f458255c3ba74');
INSERT INTO "ledger_entry" VALUES(70,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_answer','cd9dbd20cb38b11d02416f6bbacba0107db04404b8adb1696c625c339ee7d0b8','c3554f810b1200af95f4cd2dd292e49eb9ddfc45fd7ba9642f9f458255c3ba74','ae8d4a0e4f27f16aefb6549c3d140cc455c995c8c6180469003830ae1115d804');
INSERT INTO "ledger_entry" VALUES(71,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','backcheck_result','9744ba577e73efc47aa7870dd4191c0ce71d9976808f7b1e18a9203a92fbf26e','ae8d4a0e4f27f16aefb6549c3d140cc455c995c8c6180469003830ae1115d804','48403b926019369c393927f6d87990a5acec86a0d322b2f378e0b61a25b3913b');
INSERT INTO "ledger_entry" VALUES(72,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_explanation','b0025c707b7333924e33e325e68e3cb1cd7fae8e7cdc37b2148d057820d058d1','48403b926019369c393927f6d87990a5acec86a0d322b2f378e0b61a25b3913b','4209c3985e94c184f49e36921bc9cff94ab5e8485f1507dedf186a17eacb51bb');
INSERT INTO "ledger_entry" VALUES(73,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_request','b1ddf4ae548768fdf33517c8f48a7c3b2baacd85c8367b2c54eb6bf704f9ac96','4209c3985e94c184f49e36921bc9cff94ab5e8485f1507dedf186a17eacb51bb','7831e8bbfec29ef55462d6eddbad7cb1cfec6f657eae7b0595e28b5c24ce0cc1');
INSERT INTO "ledger_entry" VALUES(74,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enumeration_area','58c831ab37ba04679dfa9415c2b0cbbfd068d2d6a6df08f57c4791af5d32d302','7831e8bbfec29ef55462d6eddbad7cb1cfec6f657eae7b0595e28b5c24ce0cc1','b1a4c6333bd050e1f2b4424966c93361da5aeddcc1a819663e1cbd259855dead');
INSERT INTO "ledger_entry" VALUES(75,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','pick_import','e6a8ca5ffff7e93fa117a6ae3b6238712a69fe8a012454296fd8f79318ebb6db','b1a4c6333bd050e1f2b4424966c93361da5aeddcc1a819663e1cbd259855dead','202781a747c40ed97e8dca603ef93b658be7b328d9f3486639a7f7ef041f659e');
INSERT INTO "ledger_entry" VALUES(76,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisted_dwelling','ac4c3d0f1f19dcf3238f1706887f709c42415994e6f3b9158bf5a7cfd6708b97','202781a747c40ed97e8dca603ef93b658be7b328d9f3486639a7f7ef041f659e','f7a5fc394e7677f836b3d00fe8b12060296b3dde8f16a8a3d53ea68f09d594f3');
INSERT INTO "ledger_entry" VALUES(77,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_step','e41e936e44932fb862c2b25e4bac8e35e2bdfcdeeb43f54b8ee05f8a68e62e36','f7a5fc394e7677f836b3d00fe8b12060296b3dde8f16a8a3d53ea68f09d594f3','0152cf00928904b3de2f1dcb502da6557726c0519bfdaf09e7156410f8f6811b');
INSERT INTO "ledger_entry" VALUES(78,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','reserve_extension','fc8e09ad68ce3de5798c2fd65ef12750d3f521fcf2504c0fb083ee24479af98e','0152cf00928904b3de2f1dcb502da6557726c0519bfdaf09e7156410f8f6811b','ee5c63a35d5559e2591c9d50543ee89039c98e263436e06f9ad350527b4f5461');
INSERT INTO "ledger_entry" VALUES(79,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','sample_household','c65b0d160329c982e0d2b95a77caca3bea0202fa6679a906fd7be5d5c13b6093','ee5c63a35d5559e2591c9d50543ee89039c98e263436e06f9ad350527b4f5461','bfc1832f87cbc38ee86307e79fb44acfc0dea067b2a466b7659ddec27862adfe');
INSERT INTO "ledger_entry" VALUES(80,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','area_replacement_decision','3a646ba6342e51b2c129da39a29f81a4ce376178f45bc2f1abdd7965159b9732','bfc1832f87cbc38ee86307e79fb44acfc0dea067b2a466b7659ddec27862adfe','18cbc44a9cad3f8a37e56ca97a6f52b41a1bd5455c8b0f7dc91c983432fff017');
INSERT INTO "ledger_entry" VALUES(81,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','draw_void_decision','0a7c036c5bfa02de45b713a805775207a83291207aa3576a35f3e5c316643c01','18cbc44a9cad3f8a37e56ca97a6f52b41a1bd5455c8b0f7dc91c983432fff017','17bb18e1ca2c069dc8be25c302beb7ca20678d5f9fec23c3c448d0cf19a27d58');
INSERT INTO "ledger_entry" VALUES(82,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','relisting_resolution','19aca7702a449b14cb5fea77871c9c0902ec02fed122060584518a2781a087f0','17bb18e1ca2c069dc8be25c302beb7ca20678d5f9fec23c3c448d0cf19a27d58','ec5e23136be63592be571dd4e3821f214545a395ec20ec0fb35e119decca36c3');
INSERT INTO "ledger_entry" VALUES(83,'2022-09-01 02:00:00.000000','stat','survey.read','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','void_area','cdcf22c8df08c365d259e09be8202ad50733be0c4c2e5ddf4456913c74ad4704','ec5e23136be63592be571dd4e3821f214545a395ec20ec0fb35e119decca36c3','430680209ffc538df558d6127a0d0f45a4a8573cb00fa15cce3d80bc29f1e709');
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
INSERT INTO "ledger_fact" VALUES('case_disposition','63ed0076-042f-406a-8ea6-76baabb1b57a',11,'fa7ba149dd0410b0973b8a31d512caf90abe0aff45986babf7d109a985338c04');
INSERT INTO "ledger_fact" VALUES('commitment','c1',12,'5ef30dd16f833f17f488b7411f308cea6caa1e2c236c06d3b8b21107d712eb77');
INSERT INTO "ledger_fact" VALUES('commitment','c0',12,'d32e229c14c62e4f2f7bcdb3f1f1b8720d8232dec7974afe3f5c3d28fe2705f6');
INSERT INTO "ledger_fact" VALUES('diary_action','3f92c311-8b2b-4318-8411-ef79f371999e',13,'511b254200e3c599542ebed6abc0d690e6043d6eea908d5c2ee1e2ac5fc525e0');
INSERT INTO "ledger_fact" VALUES('diary_check','fee4d002-fdd8-4a00-a219-480c216a6bd7',14,'7fafdbe188eefe6accb1c13b40c1b623053622a76d3d076b645feaf55ff1a5c7');
INSERT INTO "ledger_fact" VALUES('diary_correction','8ccc86be-6697-483b-a39a-23f6a711e52c',15,'c812c2499753d45d107df9f64ee12331b874f7431eb6fb00098fc6a011684cfc');
INSERT INTO "ledger_fact" VALUES('document','bcf46e46-8917-4be1-a5e2-2d708ed275e2',16,'28c19e92bb336144efb4fd40b730bd3dc3901809711bafe710c1f48405742db8');
INSERT INTO "ledger_fact" VALUES('duplicate_decision','dd1',17,'81f00eaef7237a0d3fc6e20603b1624d8f0097d5394da92b3bf6abbe1d9f2af4');
INSERT INTO "ledger_fact" VALUES('entry_count','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-02|1',18,'db4df17465515e15d322b840f4a5d494df33ec2ebd22cab88ae9143e30726022');
INSERT INTO "ledger_fact" VALUES('entry_count','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-03|1',18,'2ed3c1149fd9425043f135a663761f1d0d110fdc1a3a70a2a73a838dd758f0bf');
INSERT INTO "ledger_fact" VALUES('export','e1',19,'cca3f90680534284aea4c9dabe54f0b28b3ef028d1a972084e780b5deee8755a');
INSERT INTO "ledger_fact" VALUES('finding','8a2a9606-ec3b-4eec-a052-58fb8e73897d',20,'44af4aaa786b487f12394fa470227565a6c965f431ce06513f90b6470b8f1393');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',21,'0065b79363128a1fbb6e3aa840a22f7be693143394f1ccd37385a141ebe06acd');
INSERT INTO "ledger_fact" VALUES('household_code','hc1',22,'0fb7ef229f175cd505d2ed23921c8274acf2204ff6bd7c7fe63037f1f58e5d62');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',23,'239691900cc346fe9c0b3dfaefb1c3ab799cb339c3122ea58ee10328f495efec');
INSERT INTO "ledger_fact" VALUES('list_lock','l0',23,'ec7804885e153bb2de194d27d842f0478aa218c90c189ca43b1e397061e2416d');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',24,'d021fe6560ec97526e3ac1878ead16bfd6a8372014faa4886484104722f0d8ef');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',24,'a11b4f02b4f4ec221ebd214f3f11d7792bf53ec2b138efe394eabf3b93fbfd6c');
INSERT INTO "ledger_fact" VALUES('mapping_profile','m1',25,'0e176c2fa5d9eb1ab970bff9f5ffd6ad587768c5fca394cc5a8619505abf25a0');
INSERT INTO "ledger_fact" VALUES('new_occupants','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100103102',26,'5c862e626e983fba7f652eb41cc53f4b46d53ca161cb62553d1a2f0940550c4f');
INSERT INTO "ledger_fact" VALUES('password','audit|1',27,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',28,'5ec97d6e5415fc9922042040578f30a4cb6200a7bc15d18f51efe70e4775e206');
INSERT INTO "ledger_fact" VALUES('place_assignment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|audit|440118101|1',29,'ebde5f8efc69937ae2a3f97f9640b69b139fc6b7d9ac853009361e4e6abb7eff');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|1',30,'83aeeaf50765a039dfb97d256b8bc29377796ee198cf9e551d97f31dcd6e1bea');
INSERT INTO "ledger_fact" VALUES('plan_version','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|2',30,'17ae98008b06738c542b47653fe63e9577cce617109127977260d879b90f088a');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',31,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',31,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',31,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',31,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',31,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',31,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','73672a58-64cb-4c15-9219-9071aeef1c9a',32,'7eee46d419adfa3b0e086f69285ef11ec524f11e673027204e4111527c392843');
INSERT INTO "ledger_fact" VALUES('screening_answer','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f',32,'1837408035d7d9b0f43e0c1cdc1fdd4de3c4125c72cbae5a68c678b72d4eba2c');
INSERT INTO "ledger_fact" VALUES('screening_answer','f130b579-c4f0-4afc-b31d-c4643e6ff85f',32,'f2326612e32c046f1c0ed92b44724e4eba03d5c11bf245f6ac26d9ddb932a37c');
INSERT INTO "ledger_fact" VALUES('screening_answer','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e',32,'fb592d26ac002be62a9d5bed35644e84578e76fd4a1385a578daa40a177c09c8');
INSERT INTO "ledger_fact" VALUES('screening_answer','234c841a-db70-4064-a88f-be8b53bd13f5',32,'c46548c470def07b8f855ab271ecc8f280a82a178c5168cdf5bf929d6e578d25');
INSERT INTO "ledger_fact" VALUES('screening_answer','05768b94-627d-4b7e-87ac-468889ca7e8a',32,'47a5d0fa608d44bb20f0871bcba9dd3dba309eb2970b283672be5104842e01ed');
INSERT INTO "ledger_fact" VALUES('screening_attempt','t1',33,'c765e0c5f984888d4764ee86fd29cfbf7527f33191cb0c66ecfdb95b5f42b43d');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',34,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',35,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',36,'942028d9f9b66c22a57dc728b07df82de32dbcc4a9fa83a3253bd195b7caed62');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-01|1',37,'86bc1fc88d6a3bf0449dd7bae51c0f62207700f9e10efcece8341f3121bdc434');
INSERT INTO "ledger_fact" VALUES('subsidy_payment','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2022-11-01|2',37,'9104aa4b8792a7a51644a1fe1590b787a5ac8c445c638098f0002d327b3e4354');
INSERT INTO "ledger_fact" VALUES('substitution_request','31479867-b8cd-47d6-a4f7-28a47b9d36cc',38,'c1e8a5e7d9776a683a93e41769aae32687bc9f3f68cac1d97ec38b79719290f7');
INSERT INTO "ledger_fact" VALUES('substitution_request','c13b3493-0dd0-4d03-87fb-294ccce0c6a0',38,'888d1bbb2e1ae344c35862b06151a276b118f78ddf0cf9334cae2a488a003677');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|listing|1',39,'45bc5907680e660b6da8c05d1b6d18ef1537ed61272e204896c13679755b8764');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|screening|1',39,'18253b5a130ed48f515b7ba7b61a4f73a352f8a0e6340f9c3f4818522a896260');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|placement|1',39,'885862cf0f0e8e7acdb18a8015c4ba18aaf34e62231ccdb72196eee0ec4181a4');
INSERT INTO "ledger_fact" VALUES('training','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|enum|bookkeeping|1',39,'02f4d3508dd3701b2bbb27d2df9e44c4c197db3599458cd748e0c7e91ab3b3ec');
INSERT INTO "ledger_fact" VALUES('trial_decision','02eaeab6-a4ab-41b8-ae54-969c65d4ceff',40,'03eab5c10fdf6ad10719fbb89fff79b558067915ab85d161a3f640dc46f08530');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',41,'3a5f7d12be23801b1c6f144076acf554eec34d9bc2eda33c2966344f58701b96');
INSERT INTO "ledger_fact" VALUES('vacancy_check','vc1',42,'d9130c2aa0032b67fbb24a7188e4237356301e5c64deba1d05915c87f426062a');
INSERT INTO "ledger_fact" VALUES('visit','293cde14-d01e-45ee-bf70-1fd468ac10d1',43,'2372fc8f62abab36c3a6e9133dcb55f82c94f0e12dc1b53f7a2870ab3bf2b5ec');
INSERT INTO "ledger_fact" VALUES('visit','56af42c8-fe7a-42ce-b61f-0fc9b55ced94',43,'fa1093ddf2a3fab036b5e988ec7ab0cddb177a397b66b59eeacb865397be55b6');
INSERT INTO "ledger_fact" VALUES('visit','46a5e513-bd9d-4437-af57-d1ced0aff569',43,'bc1c5687ed57db99faf9aa40ddc840fcfcdc3b4ca7c3eefdb08882f98f31b4c5');
INSERT INTO "ledger_fact" VALUES('visit','062a27d0-015c-4535-803c-d93105d93f60',43,'ec084b5ab3d23b890cf370e2639f597a46c5e15a5f15a9f3c2a321e518dbed41');
INSERT INTO "ledger_fact" VALUES('visit','690469a4-211a-48b5-903d-92f1b7eca0b0',43,'b10466cec8205ee1bb5ec55da3a5b3ff2d0a333f713d8b63452eb8f01a60f88a');
INSERT INTO "ledger_fact" VALUES('visit','89a52506-0b6c-4999-98e8-5f080fb2526c',43,'a27051a9ba9b869981af1c540fcfd51ae84eaa1f534a329b54105686c9fe70ca');
INSERT INTO "ledger_fact" VALUES('account_correction','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb|44011800100100102001|2',44,'20214b5dab58bf300174b7f488040ffa3f0d729e27479a0edae530d8d8ab65b9');
INSERT INTO "ledger_fact" VALUES('allocation_decision','54b7a588-6592-4be2-9ece-e3a056f62fa7',45,'0ab46e655f79bd570ffa0c189d00b1deb6c3c0ec9329b5c7e2e9aac38673c80b');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|provincial',46,'c249c842c6e85abe3a84575ea3c388ea6326224a49386c2e9c4ba0131e9f8007');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|city_county',46,'b8bd3027a04ba447b6c2422a49f88dc9aec981cc32901d6a8188aa21f3b097c2');
INSERT INTO "ledger_fact" VALUES('allocation_level','54b7a588-6592-4be2-9ece-e3a056f62fa7|district',46,'fef967ab3fac35eb536f05cee917fe19db2a35da25c0d419acf065a48832e92d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',47,'e4713135b0ac4438f7ad5a7e90042ec3065e745be5ca6672734d88ad6c5ff098');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',48,'ed030542a0adbccbf87f79a702aa092dd3a6685664e48199b9b439af2f71ca61');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','b5cddf71-5af9-4c1d-a556-192948cb639e',49,'5f6ddadcd61559a758c02198b3420a274a553c665238d5524fa872f48970f9a7');
INSERT INTO "ledger_fact" VALUES('bookkeeping_visit','3f92c311-8b2b-4318-8411-ef79f371999e',49,'42139ef74a32024f08c494fbbd467aa2d4a270dcebf56e60cf95a09ea4d4131e');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',50,'6eebf4c51f60efa02f54e559abb83c042ad3b6412d290532ac7db806a3d5e640');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',50,'1e812cf57e26e70c205636e5368028b6da535b828b35deaf2c533f9058813bfd');
INSERT INTO "ledger_fact" VALUES('building_change','bc1',51,'ea63dc56ef93033006c22f3ef0008c9bc76adb6339e6862efafe10de8306ea27');
INSERT INTO "ledger_fact" VALUES('case_resolution','x1',52,'64ca13f9a676d611555bdaf209079108a4373301ec28de72c1eb9542f592e755');
INSERT INTO "ledger_fact" VALUES('commitment_void','c0',53,'46895bcd4ea8d202941a7f2eb6fbdecb0cbd939c531f15ac61720614c387090b');
INSERT INTO "ledger_fact" VALUES('diary_check_fault','fee4d002-fdd8-4a00-a219-480c216a6bd7|missing_unit',54,'b15dd824f0fe6b141273dffc7307b44545b7ab68e820978234b9c3df30d315e4');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|staff_confirmed',55,'dcd49c16fee8bf1b193c996ba5b6c47275b9b76253b26cd4ba0569a6d1188b86');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|household_confirmed',55,'f107c57acf2f865385deef0cc23e222f7c8028089169919aad2835b9b694e071');
INSERT INTO "ledger_fact" VALUES('diary_correction_step','8ccc86be-6697-483b-a39a-23f6a711e52c|carried_out',55,'53aa6a649f4d2f2452aa1e9854031d5980ce240a95d24f92bc0630af12dfd2fd');
INSERT INTO "ledger_fact" VALUES('document_scan','ba6e5ced-bbc4-4a81-91bf-4133ea77005e',56,'43c5cec7971dd45d71c4a470613834a88012af831289767b2c9907ecec1cb133');
INSERT INTO "ledger_fact" VALUES('draw','d1',57,'647568b70edf9e236955932972ceec38f357daee7f3dffd91a42eb0532c2d9ef');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',58,'c2da9c358f9f9a272fc047e473106f942a95ff4945905641edd9c2655ae2659d');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',58,'6cb3348eb52a6a301ac0f6ddb30c01bbb01d7d3a517d652f2dd821c433c25482');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',58,'390c6a857ca470fa35151fb7d9da9f0c85383eaee85598895df2b24e33f58b02');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',58,'a722e6824c2e18c9da3703c28665d45214a9d7ad0286969e64baf5c72c2abe24');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',58,'44b7f0c6a0735a20460cabeafabd433d950f63b53a4fabe4090b49eba508e19f');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',58,'18f2a95814637c9b57661f3590a731a6d9083b8d35fc55266bce8f49c05b006c');
INSERT INTO "ledger_fact" VALUES('dwelling_change','dc1',59,'f27307c54f66cf6d916b429b7ceba0cd85075ecbf609e1ea5504ccc7071625df');
INSERT INTO "ledger_fact" VALUES('finding_resolution','e2f58077-637d-4ea8-a066-59ca217a8d5d',60,'76d3d3d4338be8128087251a3e5fd852a4bbd99ccfbabdd2c65c23d9f81e1285');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',61,'02028bb5a8318d6022b09a5d288eade836466c3cd208b1800f14a9df3fd3ed6b');
INSERT INTO "ledger_fact" VALUES('list_unlock','l0',62,'f0e697e5bfd3ac2205ac4a2ae306f314edcef461b1728112593046df3390f557');
INSERT INTO "ledger_fact" VALUES('relisting','rl1',63,'2c1f808243f6ed3d03259a10a13f72de0ef08f2a73bdd99ef6ee2c9e8d67482a');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',64,'38fb2df10ef95373fcd1be5baf5e6d2ca054ea2fdf73dbeedcb2267a2a7f839c');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|approved',65,'c84445049813dbad285d1610fb738181c666c10ed5424b50bab19556484492cf');
INSERT INTO "ledger_fact" VALUES('substitution_decision','31479867-b8cd-47d6-a4f7-28a47b9d36cc|carried_out',65,'af32a0d08f78605749c67954df63b8eaf7c7c29fba2085f80ca43d4226ccba63');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|approved',65,'845b4a77f90aaa436043500ef42e6bfb32894de9597b95c9d19943958082a9c6');
INSERT INTO "ledger_fact" VALUES('substitution_decision','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|carried_out',65,'3bb757639b220119f0aaab30a2d026b371d9c5713122abab5a0e20fa2c6ee4e7');
INSERT INTO "ledger_fact" VALUES('substitution_evidence','c13b3493-0dd0-4d03-87fb-294ccce0c6a0|village',66,'742d4fd6dd8b2186f7cd7c747894b1ab9f0ef2d255c12c14f7cde737f5efd4c4');
INSERT INTO "ledger_fact" VALUES('visit_correction','5fd925bc-31a0-47d0-81bf-28a71ed031fe',67,'8fbacffd4fd2396c1700e9022eb633b79cbd66220e182b119ae7206d7f23b68d');
INSERT INTO "ledger_fact" VALUES('area_import','a1',68,'be098e0adc0f1697425cf831402aca4f18441f8cd3c95c2c3721469f2220ae8b');
INSERT INTO "ledger_fact" VALUES('area_replacement','509ac262-0cf7-4b8a-b379-5d793981fd32',69,'2832e9464f9c25256dfcba71d871b39b35b24bc3bb87c7ce83605a180887f499');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',70,'e910f80fe3b659bda629ffe8e3a12ccfda0493b7171b10a38166bc04352f04bc');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',71,'22772ddc8956ce14f5db8b649973bea554939028ae31f3affd1df83efdd7ab18');
INSERT INTO "ledger_fact" VALUES('draw_explanation','d1|440118001001001',72,'aaf19b77552356d850c58d80d889080d9c8e99cf0ceaa31cb093a075053816fc');
INSERT INTO "ledger_fact" VALUES('draw_void_request','r1',73,'221b7a452fc7f0830458273f32c9fe3c1724ab5d09828d2d34c4824cd148e24b');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',74,'956996b7c39c0a400058e0ccaed82e9582806083b3a930987d7cacb156780c6f');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001002',74,'6a43eca9a65a9fc1cd052e291f73cf4b6112c97e584f17d4fa8ce5fbf871efc0');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001003',74,'20b0f8cec0fbdcc156537f2212575c1a5f76448a07e14866fa88ee0531736607');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001004',74,'5a9ebe2186a15a56eea53e24fdceadbee401d9441283bd1e8313b015ca5c0e32');
INSERT INTO "ledger_fact" VALUES('pick_import','d1',75,'82cd99230707f9bb62f1917c95b4bc1365327f8e8087866ef0d95f865760fc21');
INSERT INTO "ledger_fact" VALUES('relisted_dwelling','rd1',76,'aac7130a3d95e490d183b8ee00bff178a4e677b8e7073e362c8ecd548f58b579');
INSERT INTO "ledger_fact" VALUES('relisting_step','rs1',77,'a176240c2657f41569a45a2ec2747ebf821bbf1462310eaed3eedd883581f92d');
INSERT INTO "ledger_fact" VALUES('reserve_extension','d1|44011800100100103201',78,'c55e3089b12b1c9e48500c7635e4b25ed4f8ec58f026c8c36015102d96907b10');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',79,'a79ce736b034b5a1c80014782d21dad843fb63c621f9bb3d18a90970f85c35d0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',79,'6254bbd93ad7272c01fdb653d0802cb96dd27ae316eb0e569c01302ac46181f5');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',79,'4d13333738f0ced23072cfb54c79dbb192161b2215fd5d2dfa83650165db9d04');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',79,'f2f8e9e37f1275f800192f9aaf257cb3b549b84f8aded700930ac91583adc090');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',79,'d8ee845be6ad8b6452aa37711ca509c56843ae32c8d748107c21268736275103');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',79,'521d9e8a9f73fcf7a0ce29ff7992a4d6aef544e0ca42d9f30dd8d1b228b75f59');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|approved',80,'756305e0ba19e8bc68163c0c110c53fa953503a1068c763b879b4ea9b076c397');
INSERT INTO "ledger_fact" VALUES('area_replacement_decision','509ac262-0cf7-4b8a-b379-5d793981fd32|carried_out',80,'69e27e9c58f9c2d57334c2a92be20adf566a2c270dab0b9cc5a81777f552ff75');
INSERT INTO "ledger_fact" VALUES('draw_void_decision','r1',81,'cccaeca633d0b267b1514c6833cfc53065a7e1a08253983e440c733e3910c767');
INSERT INTO "ledger_fact" VALUES('relisting_resolution','rr1',82,'39e8395ac7b2e650dde80047755d7748d15c0b744ed1113d5090690ceab1ff73');
INSERT INTO "ledger_fact" VALUES('void_area','d1|440118001001999',83,'ad50c4b3fadd39c740806579211b0601511b629fd20bc0c1016c947b1a1a9a92');
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
INSERT INTO "new_occupants" VALUES('2022-09-01 21:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100103102','440118001001001','44011800100100103101','2022-09-01 21:00:00.000000','in',X'34323231313434616C4B5C4BEE0F0867D3449E467055D2FBBB296FDC0975135AA1A2993C15927E2780C643A7EBA2AC79DC09434280740691A5D16F8102575B7943BB237FB78B03EC4C19863AE27DEEAACEF8034CE7B131632BF412A7C76E8F5A6DB98B3A7771470A3223625A6FD69CC9E295B461ECF44AE0371571E12C48E5AEEB4B61168391002D39C403A26F48C0B551F48ED6E489454D9494B5914C10F5F25066D89D6BDC89CE39A7CC328BC3FF2C1F061462073CCC4028F3273D4C3DC5EBAC84D9FF53FB2BED44AB98FD71A97055F985D6CB03C88EFEF5B060A8D5A08395EDA682029C5D8FB4661F3C17668344BD266E7D4F4342C59E0A692BD0E43BAC1992C4FB3DADCE83942E636A9C316553BD5F78366354F8FD1D24D127E7B55540B0BEF8E50B962FDBA430D01A0D64F9608F7F790ADA5A69B8E110CB5B4EE22F64A0A0F3BBA0A420B0D9FD54DE108757BA159A19A99558EEFD4C07EA164DF3BC2C0A2C8BDD4735DA8BEB5B3440FD1B0D0D5CDCCB4919B6F21753A76E5F6003531E0C10B57AE779AC3D5C6069711AA8A86903F94ECE61E2A747E99090EDA4D7E8607C8C49E1C6F39A17C4F26062F6092E9B04BE4C4D3A5BB47F220FA67F9DC3E5FD439A38D75516BCF59471C54465449AC62488638243BD71F04DB5EBE71F129D2312FE3C35E033B2B772161A723D15BE0ABDC58996ABC8F3A0903DF885C569160D8AD7EC37151E64F768E706427AF4E67D9B658B96F2CF281D66A60A13DCF496C408820431D96D2B0F6471BA6C1836F5B60CC82AFB610F50AA8DDD64E49192CA2AF0CB4ED78751BEDE2167A2DABDC7DD644469DB');
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434612260F23CAA2EF65FCBACF4E98113AE7B6688923130BB3A64C01F74CB24DA31B508E13968B71C7CA9BDF920484C141A',0);
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
INSERT INTO "relisted_dwelling" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rd1','rl1',1,'1','001','040','flat','vacant',NULL,NULL,NULL,X'3432323131343461D3B5C7C6474971FECE9498591DB7BCA5EDDF823683D844CBC8B6FB8FDE2AF133D5226BB98647C6CC9C0094BFCF7AE17A3871D384A54DA0C9307A8CB4EE91DE');
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
INSERT INTO "relisting_resolution" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rr1','rl1',1,NULL,'001','exists',X'34323231313434613CC2E8CD452C8A2286B07D96ABE41DD19AC10F0599B89859096C8247266BB5');
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
INSERT INTO "relisting_step" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','rs1','rl1',1,'compared',1,1,NULL,NULL,0.1,1.0,NULL,X'3432323131343461671976921B2B382F9B3D9AD39C146F6C5B710DF28C53C0A083500F1757CB0D');
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','73672a58-64cb-4c15-9219-9071aeef1c9a','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434611A4478E54A920911E6C6614553C1F0113E8403A772A048D5EE2EE7CCD920154FFF41C84691',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','39ed6f1c-8d33-49b4-a6e8-0ab089cfe03f','440118001001001','44011800100100100201',1,'002','01','in',3,X'34323231313434613F7F9E9DBE8A285BA05034B0CA4E5983350A170287B0785245DC07AA013C741926696E87EB',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','f130b579-c4f0-4afc-b31d-c4643e6ff85f','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461396866329ABC386A1C0A23E4C39AE3F596EF84A3341840589C8BE283BE24D39962E7478D47',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','af0c7fb9-d566-4f0a-9db1-0760ffa2f31e','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461688B7C919A32A366E7AEF88C7149CB07AE36AB1FA605C130D074ED25DA7FB8AD70A21595FD',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','234c841a-db70-4064-a88f-be8b53bd13f5','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434611678054790643A0467ADB917435FECB13BB4B85FCE60727837DB07B7142FA57BF282551C6C',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','05768b94-627d-4b7e-87ac-468889ca7e8a','440118001001001','44011800100100100601',1,'006','01','in',3,X'34323231313434616237C1726FCD5B50ECEC4B63E9C79A24BA2B0E5ECB9A7004ECF22608FBF40BFA99D376978F',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'3432323131343461C9E74DBDE466930494A9DA05CFC7815D12895A60DF1FC11198739BC1F2677163C9D0E6CCBB');
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
INSERT INTO "subsidy_payment" VALUES('2022-12-03 04:00:00.000000','sup','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','44011800100100102001','2022-11-01',2,'440118001001001',30,0,NULL,NULL,X'343232313134346167CB5BD97517F777D189E01301815AFE7534FB3F07C10E9228B6CC0E279DB98F7F59C0DB49D57E96');
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
INSERT INTO "substitution_evidence" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','village','440118001001001','44011800100100103001',NULL,'committee',X'34323231313434611284D094D7F38FA662398927C1CCB0EEC06667A74F82CBAC7058E617B45CACEA260BD41E19','2022-09-01');
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
INSERT INTO "substitution_request" VALUES('2022-09-01 12:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','31479867-b8cd-47d6-a4f7-28a47b9d36cc','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461A5689115524D36039D1F48171580BAE38988F719E326D5786C5A15F8A2884EB402A46C8F3F3C9D11CA65FAFC6F1B814E3F92BEB848771BB389');
INSERT INTO "substitution_request" VALUES('2022-09-01 17:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','c13b3493-0dd0-4d03-87fb-294ccce0c6a0','440118001001001','44011800100100103001',1,'moved',1,X'3432323131343461C4754814D1824C086139FB466FDDAFDD57E44E36E42973212AD734F3D9B91767E600BC852649C7AFF509A83486BFE8F8B2E433B41C99BA7491');
CREATE TABLE training (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	stage VARCHAR NOT NULL, 
	version INTEGER NOT NULL, 
	is_trained BOOLEAN NOT NULL, 
	trained_on DATE NOT NULL, 
	topic VARCHAR NOT NULL, 
	CONSTRAINT pk_training PRIMARY KEY (cycle_id, account_id, stage, version), 
	CONSTRAINT ck_training_stage_is_known CHECK (stage IN ('listing', 'screening', 'placement', 'bookkeeping')), 
	CONSTRAINT fk_training_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_training_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','02eaeab6-a4ab-41b8-ae54-969c65d4ceff','440118001001001',1,'2022-11-01',X'3432323131343461DC63531A6CDBC1D7601B49B9B08AA71681127362499A6AF435FB7FE3AF2E31F772C99FD2EB');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','u1','440118001001001','440118001001001','address',1,X'3432323131343461F527F9DAF771F383919498724C367B99E211CC94AEF21A541ED39341F5F9DDD36838');
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
INSERT INTO "vacancy_check" VALUES('2022-09-01 02:00:00.000000','stat','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','440118001001001','vc1','040','2022-09-01 02:00:00.000000','vacant',X'3432323131343461013F4C79FDAC000647AAC408E8A71D316A01F677D888DBE120591D7D68807C2D86BB5F0778A193233BB7FB6033A65861BDACF7DC9B46C448D1');
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
INSERT INTO "visit" VALUES('2022-09-01 11:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','293cde14-d01e-45ee-bf70-1fd468ac10d1','440118001001001','44011800100100101001','2022-09-01 11:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'343232313134346184531B67F81FB8C1DF6EB30EB9797DCE8BB4C557D30B1A95960E7176436E9FDD469603B8A0135F489C88D6D9F1EE394B325D22E377B881EF86');
INSERT INTO "visit" VALUES('2022-09-01 14:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','refused',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461CE4E862B3C93FAFD4213585693472369CCE5FE7ABD7B841ADB2E700E2431C40E3A30553D464090E999B5126C95312C0F5949445A918B374A34');
INSERT INTO "visit" VALUES('2022-09-01 15:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','46a5e513-bd9d-4437-af57-d1ced0aff569','440118001001001','44011800100100103001','2022-09-01 15:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434616F00311A99EED411B3641AC999F6D682DC38A3D3B489979E6A4F8E6823C974BE6EF4CA398A3652C05F809B1612C2A9B41C35D17E0405D49FD9');
INSERT INTO "visit" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','062a27d0-015c-4535-803c-d93105d93f60','440118001001001','44011800100100103001','2022-09-01 14:00:00.000000','enum','undecided',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434617AC92BA3670620D3C114A238842E944FB079A0A0BF3BBDE6BF547922F306AE840F723FAB2866ABC9FFBB26046822E1B5E5D7A4D67E898CFA8E');
INSERT INTO "visit" VALUES('2022-09-01 20:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','690469a4-211a-48b5-903d-92f1b7eca0b0','440118001001001','44011800100100103101','2022-09-01 20:00:00.000000','enum','moved',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434611AE15D9BBBFD1A8EFF5B38DF163A07B15F1A3821D2E2CFB3225C544ACE44BDF97EF4B080B9A86D9F713CF1D802769C65517A8B8651B278DD41');
INSERT INTO "visit" VALUES('2022-09-01 22:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','89a52506-0b6c-4999-98e8-5f080fb2526c','440118001001001','44011800100100102001','2022-09-01 22:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461BB08B4B491B16F03DE9213CDBE57D04ADF1C59125832886498C253692BD2265017E556B76E42B039AAD0723AF46776838DF45C079A150FADB8');
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
INSERT INTO "visit_correction" VALUES('2022-09-01 16:00:00.000000','enum','79c8c30f-b7a7-4eda-a1ba-b3bd9578b0bb','5fd925bc-31a0-47d0-81bf-28a71ed031fe','440118001001001','44011800100100103001','56af42c8-fe7a-42ce-b61f-0fc9b55ced94','062a27d0-015c-4535-803c-d93105d93f60',X'343232313134346157950B182D9D88124B711799BABC92A0DC6F1D584AB9448C96A2E7AB7AA4E14B20BCD43396FB624349B595E3D6AFA468B72AC089E5101CC3CC');
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
COMMIT;
