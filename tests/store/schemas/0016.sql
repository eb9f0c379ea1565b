BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461D4CC3E9593A2E3E12AD03AD12D9E97ED460FBDC55AB34438381C4087BF1CBDC6FA2D',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461976AED22F99CFD402BB43B12E84314D81AE05E82E7B1AD54F869DCAE3109D513D168',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'34323231313434618A450A69CE747500BD70EEB3DD04938D162CE6A19D999265573C0A6007C9D9D03C0A190036',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'343232313134346184734C5C4B4BE7031F381C9BD6DC35CCB1211D7D56FD224A28F3FD5997035C77D4D317AB1C',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434613AB95FCC4D3ACB3FC6DCCEE14DBE1FD62522198EF111CF4AE9C781126C090FD92AC7',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'3432323131343461B50E3498D73341C08275E65302E1D8F6B8453630E06E3C105659CEFB5DF7532D43CC',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461DDDB193516A239A6B771F4FC182671BF550802043F2A0DD80026801204C29E6F4DE8');
CREATE TABLE account_opening (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	cycle_id VARCHAR NOT NULL, 
	household_id VARCHAR NOT NULL, 
	ea_id VARCHAR NOT NULL, 
	opened_on DATE NOT NULL, 
	mode VARCHAR NOT NULL, 
	notice_given_on DATE NOT NULL, 
	CONSTRAINT pk_account_opening PRIMARY KEY (cycle_id, household_id), 
	CONSTRAINT ck_account_opening_notice_before_opening CHECK (notice_given_on <= opened_on), 
	CONSTRAINT fk_account_opening_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id)
);
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','caf152b0-a11f-433e-8822-088640c8a0e6','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0016');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "backcheck" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','c1','b1','01b60ef9-b48e-4743-a1c8-4a81aa473ae7','440118001001001','44011800100100102001','enum','enum',0.1,'stat','2022-09-21');
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
INSERT INTO "backcheck_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','c1',1,'n_persons','fact',1,X'343232313134346130CBFA60C5C2B12663164B81EF6FB37E211CD36D7E21D1DA078C6BFEBF',X'34323231313434612CD1F234002DC622F224B061F54D2F746CF3EA55CEA10D01F977F51AC6');
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
INSERT INTO "backcheck_draw" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','b1','2022-09-01','2022-09-07','440118001001001','s',1,1,'0000000000000000000000000000000000000000000000000000000000000000',1);
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
INSERT INTO "backcheck_result" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','c1',1,'440118001001001','2022-09-08','completed',X'34323231313434614E2334DDADC3A4CE83868300CEE2C1D3D2FFAFC120242131FB6D684BEEFD53',NULL);
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
CREATE TABLE commitment (
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
	CONSTRAINT fk_commitment_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_commitment_cycle_id_label UNIQUE (cycle_id, label)
);
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
CREATE TABLE draw (
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
	CONSTRAINT ck_draw_authority_is_known CHECK (authority IN ('own', 'platform')), 
	CONSTRAINT ck_draw_reserve_authority_is_known CHECK (reserve_authority IN ('own', 'platform')), 
	CONSTRAINT fk_draw_commitment_id FOREIGN KEY(commitment_id) REFERENCES commitment (commitment_id), 
	CONSTRAINT fk_draw_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_draw_cycle_id_label UNIQUE (cycle_id, label), 
	CONSTRAINT uq_draw_cycle_id_version UNIQUE (cycle_id, version)
);
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461DB8D943FC5030FCBE2AE4E7616BFA412231C1B6A454F69A4509E6AE786A9902CD81B15737BD1746D5DAD2F1FC685974EE2299B6C92E945C0B381660A714EFF');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461B5A543823837802F73FAA5A76B3DB101114DB7EB68F1118C70E4E477667946F6A92FDD152439057C773831F75AEF9FA0D15D242B9003DCDB78D47D6C954532');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434619A81B267B2E6D72DC19C469229F3BBF5993280468B7B4FEE3CDBFF4129992E2EDD530290B8EE7948EAE050FAF0B83E89949865AFCC2195EC76185E0C7DF2BA');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A1775CD4FB03B4B86A20BE8384F275036833E59F8454858AE1993926A2385458EB1CEFB99074B579ABE274AAB529624C7EED04F925FD07494B0A1502051A7E');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461B2BF4991093E9BBF995682E9F57BE2F8181D63D04DA0D6DF3ABD98B823CE0A2AEE1B110D2F422F744E2B9EFB7735A36968F68DC0863F7CCEE6FDE5319C2AD4');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434616989586C6F172AC17E3901BDD537C61982A917C614BA640244CEDC0FB2B2FD5727A80A544EB721C60CDCAD5FE79EA4BFB5C02CAF6AC8EF76A8BC820E94DC79');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','caf152b0-a11f-433e-8822-088640c8a0e6','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','b37d0cd2-d277-463b-b7c8-7b6487990f09','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','account','9630bb16e131a043517ee03c53d0b84bd9b9bbbf449da7d01fb83610a04678f4','0000000000000000000000000000000000000000000000000000000000000000','7df85426c61f616786ba5ad527da29f8dab8e714489c3eb412fd8eef2e38d384');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','cycle','c8bbda4e356edd3bcbe1beeb79ae5574d39b21ff17741b3d7d1c5fe7de7d1b2e','7df85426c61f616786ba5ad527da29f8dab8e714489c3eb412fd8eef2e38d384','17392a53782a8125421e6abcbeb8918c7a0a91b8b902ebc0e611c9c9374e0940');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','key_rotation','092637da4b5bc310ed8d7512e35304e1136dce3207e04f3669c1847c1f743254','17392a53782a8125421e6abcbeb8918c7a0a91b8b902ebc0e611c9c9374e0940','6cc7deeebd243134a4ad5c75e83377732f3c37e1ebee0d9d709c909fc1881a30');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','restoration','a7ebfe936ab4a748e8122e0296653bfb690eac08b6f52f5095777a102ac1452c','6cc7deeebd243134a4ad5c75e83377732f3c37e1ebee0d9d709c909fc1881a30','54f3bcc278a49953ab2c70fe3252475033258eb747fd4fd71fd5381a7dd6c873');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','account_activity','75c54292324b3018b47f7a5aa5b987b4314cb7df2e90860c806ab3037c320346','54f3bcc278a49953ab2c70fe3252475033258eb747fd4fd71fd5381a7dd6c873','70bbe8ee7d76505414b8b08d02e800bff5bf4855247fc5299657a6a92c041e32');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','account_opening','efebc43290bf392bd123176206ec0af687f238bc7ab2882ab31502fb4cdf26fb','70bbe8ee7d76505414b8b08d02e800bff5bf4855247fc5299657a6a92c041e32','9d04185e5537ae543016d737f0a5a5d533a74082ab31a62e69ff68f2194ee333');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','backcheck_draw','60a9f6599b530d4d3819fa97196a5958cf41deeb4501e4ad165f5400440674a4','9d04185e5537ae543016d737f0a5a5d533a74082ab31a62e69ff68f2194ee333','ae31ddf2010cdf34f03ad875646e5dce8a622c2ca7d3d55c19b86a0893a2e136');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','commitment','09fc752270baf210a5a93c86394f2345e766e486214fe7220034d2ac4d3ccc7d','ae31ddf2010cdf34f03ad875646e5dce8a622c2ca7d3d55c19b86a0893a2e136','c50a1b8182ae76bf159ceab3f31a25888e1a19bac77a023ce32959ececa8246c');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','export','1e5288e824571929acce1a6490b1f44748fbcbdf8a0a65f6e3ab2e8a6ca4169a','c50a1b8182ae76bf159ceab3f31a25888e1a19bac77a023ce32959ececa8246c','e9fd0fe0f4e8286164b4725f72d89efa31d37b693167607b0c86336a8d2779e6');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','finding','c3243db6b14c29f9856a13a7ce50c17667e7fc0e4b1d15e3e3121425690ed7a3','e9fd0fe0f4e8286164b4725f72d89efa31d37b693167607b0c86336a8d2779e6','c0b02c2de4cfd3481b707ba0fc2abcbe403c3bbdf6f787672fefb1376429770b');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','frame_import','21913e25eba9e69ce63be16f82904eacc491b0ca4be42f1cbb6de8c0d0a3ba24','c0b02c2de4cfd3481b707ba0fc2abcbe403c3bbdf6f787672fefb1376429770b','67efbb339c63c9ca07837ecf7747a57dc58152673a72f4e92cbc3a14df63f870');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','list_lock','bcd9ec49bacc74a750f249cc61cbcd9faa344337443f68ecff737da39551e50f','67efbb339c63c9ca07837ecf7747a57dc58152673a72f4e92cbc3a14df63f870','c5a38dc9517b72d6080fabba30c6a87736db38d8e28949efe6c3cfd40ad2da11');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','listing','a7f1311ffc29989783e64ba68270539038eabf9d9b5201dc1061d4aef9fc8d0e','c5a38dc9517b72d6080fabba30c6a87736db38d8e28949efe6c3cfd40ad2da11','0794bb77c21ad08da4b826174b1dd547dcdffa2cecfd77fe9ae1f47544cfb7ab');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','password','b09197e3cfce0118e37dfb78080661414f483c6e6606604c005612df96ab94b0','0794bb77c21ad08da4b826174b1dd547dcdffa2cecfd77fe9ae1f47544cfb7ab','793c4c28da5ca6624daaf3feb28a6e28eb4f59711743e174f924fd2402500343');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','photo','ab0a094405e03ecac17557c2ad57662fd79b69370d06cef9a8b1d57c72c270d0','793c4c28da5ca6624daaf3feb28a6e28eb4f59711743e174f924fd2402500343','64cc1e5383ca1f4c8c4e49d11113114552778dc75c4cb850326cb88c756af563');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','place_assignment','a8dd5c2cf1a1bd6e5d2f1e1d819b78bd4792095e6ffc64b9afab4d0aa89ef09e','64cc1e5383ca1f4c8c4e49d11113114552778dc75c4cb850326cb88c756af563','fc73e1e8a33fa67342e5593686645b54a55205704c6d9ccf8a0c3a4f9e18b403');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','plan_version','c31b8bf0eee4da352aa87e99c3663b7bfe85eef558c1a6c086931bd31503ddd8','fc73e1e8a33fa67342e5593686645b54a55205704c6d9ccf8a0c3a4f9e18b403','3356623475e3e3b176af8f0a80a4f8f29a3291ccf24b5ef3e4f35254e0fb2a19');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','role_assignment','31fbb4af00e0e0e3d304806ced71f8100bfae63a4a14879b4681db7a3e45bf9e','3356623475e3e3b176af8f0a80a4f8f29a3291ccf24b5ef3e4f35254e0fb2a19','b863a03344ce667aa6c3b66ae5ad2b3a7784c1ea9b7b74033f1a10fa85cc25f6');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','screening_answer','06ab0ed8510cbcd20070e70a224385bd49534d005528a746f99405c528de0ece','b863a03344ce667aa6c3b66ae5ad2b3a7784c1ea9b7b74033f1a10fa85cc25f6','1ff8939e6f28030d04d63a01a58af17fdb00fc4ccfe0249eb209056f6a6a9e6c');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','session_revocation','392f957560056a5e073199e3747fe1e0f6fcdf104ca8fc8be318c034470a2be0','1ff8939e6f28030d04d63a01a58af17fdb00fc4ccfe0249eb209056f6a6a9e6c','9829626e70263903867c8c640bdf63c39787b2971ce86f453ac24f7998a7a5ce');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','sign_in','94c3ea84b9003a99d92775c5520ebd843724c42ac54068ceb87662be852f7807','9829626e70263903867c8c640bdf63c39787b2971ce86f453ac24f7998a7a5ce','7467203e645c1cffe142f1f5fa1bec1d4242a2c2c6d2437c5f83cbaf1c2d2855');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','signal','33a0c18f93fc00c09aa6842a8bb2be3cbbc247385ac7045c83e274ac48635ca5','7467203e645c1cffe142f1f5fa1bec1d4242a2c2c6d2437c5f83cbaf1c2d2855','8ddbf840e320905cf724d17e81f873005a69e7c5e72d69c8547e3c5ff0d469e7');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','substitution_request','32cbb66eb128a046a7f06b34b44bc9beaa9ccec720eb628db4f7eb18d9cc8c78','8ddbf840e320905cf724d17e81f873005a69e7c5e72d69c8547e3c5ff0d469e7','1b6928c4bcf328f2bb5cc9a1a07577e8a9d0cb1240ddcaea3825441255d17fba');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','training','a79a65ab1920ce360b966279d8f88182317a7f1d579ca066bfabadbd836f4537','1b6928c4bcf328f2bb5cc9a1a07577e8a9d0cb1240ddcaea3825441255d17fba','6e3f06e4384f339592b2609cdb929a93cf99ed1cd9d969c7ae8d0d63a2f0115a');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','trial_decision','1f4308aba5a0c9ee6712e71961d71544eb8541f2e69968a0dbe065a0560ba80f','6e3f06e4384f339592b2609cdb929a93cf99ed1cd9d969c7ae8d0d63a2f0115a','3df9c00708518dcaed33d3c036ac351c5c6b3ce77dfe443cec841ff8d77973b1');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','unmasking','9287e71d6c4cb1d63e93931bad3a173ce1d2e80a1cb070099f635ecde18372d4','3df9c00708518dcaed33d3c036ac351c5c6b3ce77dfe443cec841ff8d77973b1','d58d616927a4e03dc064e0a5c00320391aafb0149dccef84d25908ccd259ad0a');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','visit','a0d3456aeba28f6a35ac358f429c85870b3bdfaa0c030656a07f8fad012ac32c','d58d616927a4e03dc064e0a5c00320391aafb0149dccef84d25908ccd259ad0a','2e5d1162dc2387858f81e5f42fb2f63f75fb7ea83782e9747ac20417f19997b7');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','area_draw','2db105b1ea81bdfcaad73504bce0671c3d7b8f8813c3d5faa1df6d204481c04f','2e5d1162dc2387858f81e5f42fb2f63f75fb7ea83782e9747ac20417f19997b7','2079554353b531c015fb1fe7f3e1ad1745bbc0ff48731664eb873556f1bc92f8');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','backcheck','1425a24a5f677c224831b8eb1b800ecff752667677eb0b7a5edf4aa27d21703b','2079554353b531c015fb1fe7f3e1ad1745bbc0ff48731664eb873556f1bc92f8','456dd042450a5d19cdca5db7430757f648a0372748da57a2e4861998df361929');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','building','c3f10546a44011f5fcae1eff9bbd37af0fcc9d68a4d2285829e912fafea752a9','456dd042450a5d19cdca5db7430757f648a0372748da57a2e4861998df361929','df2cb4991d800eb401515d8622982b47f0e6fb2dd1cda4d74b265cecb25ac8a2');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','draw','1ff3a05bf82a4ffe77b2413fbb5edfb6dab745f4120a1c1b119db24aaebe681f','df2cb4991d800eb401515d8622982b47f0e6fb2dd1cda4d74b265cecb25ac8a2','a4fc707835230bcc86c187a42b466d169c8cd36e89378b61f8e80e19c94ef884');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','dwelling','e83df03a33bcc2f92848d2cf4ded472582a4eb919fa70b22ebc35a9636901f6c','a4fc707835230bcc86c187a42b466d169c8cd36e89378b61f8e80e19c94ef884','ca269594fa5750edce1447059384fb02049b6e1f02aa3dc94ddce67bb01b91d5');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','frame_unit','f918fe7858f50c8e08504eac6ab87cf99e9d7122c6e01af6c2aff97ddf852863','ca269594fa5750edce1447059384fb02049b6e1f02aa3dc94ddce67bb01b91d5','ac49cfad952382cc3a6325f8e7f14f62d6377106f796c1af1e01c6e6df1be563');
INSERT INTO "ledger_entry" VALUES(34,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','signal_decision','2f480ed90129a361947810294e2cbdeef2d7e3aa8cf69565d1e7cd1d4ad64b32','ac49cfad952382cc3a6325f8e7f14f62d6377106f796c1af1e01c6e6df1be563','4c378393748c13d6aa5d382c640c4ca7f09b51682b2a3961ed925824a72bf288');
INSERT INTO "ledger_entry" VALUES(35,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','substitution_decision','033198773ccdb616fcf7672a9cd9a6e9029c11d5f66900d44e368f11c16fdcc2','4c378393748c13d6aa5d382c640c4ca7f09b51682b2a3961ed925824a72bf288','b660b13d46e695e2ee0b41dedd726a9bcd85f916747c39493ea75f7139c404ca');
INSERT INTO "ledger_entry" VALUES(36,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','backcheck_answer','8298a89bb83105a0073cbd550a9047b3fe741c128efdfe5b64d5328cedbf20c6','b660b13d46e695e2ee0b41dedd726a9bcd85f916747c39493ea75f7139c404ca','e7a8e610881bf005668490b0406020971c41d3f7d13eeaf93fa14cd776e4d4a3');
INSERT INTO "ledger_entry" VALUES(37,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','backcheck_result','73716d492089b7ce706dc491082e68ca538013b92aa8e3183c39c039155dce5c','e7a8e610881bf005668490b0406020971c41d3f7d13eeaf93fa14cd776e4d4a3','3acdb4f8c2e2aed6b2bd917c9597d6754bc0d6788aaf62243ae20b8b0712cf56');
INSERT INTO "ledger_entry" VALUES(38,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','enumeration_area','6afd8c707a6784b66403594c2d0967319a880b388d126d01bfba201cbd614643','3acdb4f8c2e2aed6b2bd917c9597d6754bc0d6788aaf62243ae20b8b0712cf56','0ef8f3606f881e849c0d164598f5bce19520e049280dbd9272a47bf66b0adbf2');
INSERT INTO "ledger_entry" VALUES(39,'2022-09-01 02:00:00.000000','stat','survey.read','caf152b0-a11f-433e-8822-088640c8a0e6','sample_household','706167975b0525d4b09c6c3c3661c24f602cf4d313534a21289c2b89ea50f368','0ef8f3606f881e849c0d164598f5bce19520e049280dbd9272a47bf66b0adbf2','d80652ce2a89ca78842bfedc4deb9be7c5adf0ddba5627f6b9c2d99bbc794ccd');
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
INSERT INTO "ledger_fact" VALUES('cycle','caf152b0-a11f-433e-8822-088640c8a0e6',2,'220cfc85ae176c151407dab791e29814423611b2544e465269d5b76fe5e45f8c');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','caf152b0-a11f-433e-8822-088640c8a0e6|44011800100100102001',6,'ed462e6a7759a5057e67b904e18e95fa0cd47cc3b42f2ed6b7e7e4a3c37eb966');
INSERT INTO "ledger_fact" VALUES('backcheck_draw','b1',7,'b5aed5a9a29b4d88855bffc200b15c42e2678539d2ee4ea665b1476a51f9e7c8');
INSERT INTO "ledger_fact" VALUES('commitment','c1',8,'1c3afe875b6fee290dcbfe9c464afe20b28960b78efacf3417dac8f8f00d82ca');
INSERT INTO "ledger_fact" VALUES('export','e1',9,'501e5034a9aae1423ea9524902057ccc18bae25bdfbcf131fa06a5c3898d3897');
INSERT INTO "ledger_fact" VALUES('finding','b37d0cd2-d277-463b-b7c8-7b6487990f09',10,'fcb7e4984c448b887d47052add2fd0d85c2a1c692dbafd85d883cea1ff7b2730');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',11,'8bc20153c489f5d3117337abbc40abdaae22ca5e0fe16d56fe0926cf054a3b0c');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',12,'d5e8284a43cd24902db56cd8760d4c1ac2c584bc6f5f04758c916b8ec934ddbf');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',13,'c2be53c0c10824b57659d5674b371f4748f5aafffeacaeabde8da18b7cdf5320');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',13,'425ecbd1bb1cfab3a35503e38f354040eb1a464c76d15d9c84501655279920a7');
INSERT INTO "ledger_fact" VALUES('password','audit|1',14,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',15,'5dfcd0952caf9fe6131b472a0c73f3e98133473320e7f6f0801837ace5f867d2');
INSERT INTO "ledger_fact" VALUES('place_assignment','caf152b0-a11f-433e-8822-088640c8a0e6|audit|440118101|1',16,'90be18f6b3e9f4904ee2aac3e8443bc2505ef0c4b3143b454c87b87a111a4d35');
INSERT INTO "ledger_fact" VALUES('plan_version','caf152b0-a11f-433e-8822-088640c8a0e6|1',17,'fa2713f53099f7a2cacc9ac4a3ddefa6aab1f74f21376fe6861e43db0ddba90e');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',18,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',18,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',18,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',18,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',18,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',18,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','cb783a58-cb65-4c49-92c8-0a3561232ed5',19,'8a562f8a8740cf647a51134835c94764e03e90602b97d2a4d50fc60ea98cb57d');
INSERT INTO "ledger_fact" VALUES('screening_answer','abfc3a5a-6e1e-4254-8fa2-5f46f4a0e04f',19,'80300e9352b648058a4945ad309384cbd3eeed449e90a75f7ad796657cab6e7a');
INSERT INTO "ledger_fact" VALUES('screening_answer','9184fe26-27ea-4795-9ac6-2e459f90834f',19,'f700d293a1e06a42b82a1eed69232682a172c3415556b6e3f3d78f5991c62bf5');
INSERT INTO "ledger_fact" VALUES('screening_answer','51a4be24-564e-4ab0-b518-91f5b8512150',19,'ea3a8b2f7b8ccc2b320c1367554b61d01e79ed25f41c4d915f43566b72081eca');
INSERT INTO "ledger_fact" VALUES('screening_answer','e7a1fc50-7c5c-4f07-8125-e3ba3355ea1e',19,'94102fed8a0e5ae4f2a992973437f56fe95140aa188b5c3b03c07ce2cfdf5c42');
INSERT INTO "ledger_fact" VALUES('screening_answer','de08467b-0ccc-4c32-9a80-0e25fa798c6d',19,'6b0e907f81e62bdf8ccb7aab51ace00d172df8cb2af7822af016604d5fd75a02');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',20,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',21,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('signal','0000000000000000000000000000000000000000000000000000000000000000',22,'1601cbb1aa62d123833fc127f30376a96abba98c12b7a491b1f80ae48a38773d');
INSERT INTO "ledger_fact" VALUES('substitution_request','3dfa5f57-08dc-4ffe-8f8f-3fd3c3a97516',23,'66ab50ba6400c886dae99c50dd8adfad798c70976c84bddaab25d37f4082ec69');
INSERT INTO "ledger_fact" VALUES('training','caf152b0-a11f-433e-8822-088640c8a0e6|enum|listing|1',24,'2ef1a77a883dbd7cf63f10ecb8d9502c532f0da5a091e44dd669af9ae9b106e1');
INSERT INTO "ledger_fact" VALUES('training','caf152b0-a11f-433e-8822-088640c8a0e6|enum|screening|1',24,'a94fec17c97f84fb8f87b012e6c3e1fe00f1f26884e18353c843ba7df54126d6');
INSERT INTO "ledger_fact" VALUES('training','caf152b0-a11f-433e-8822-088640c8a0e6|enum|placement|1',24,'809e0a64d424e80508d521a5ffd950eb2258c89eec9b92c74c10f75950ce7d1b');
INSERT INTO "ledger_fact" VALUES('training','caf152b0-a11f-433e-8822-088640c8a0e6|enum|bookkeeping|1',24,'37195ebef059e5600c828cd7c88935ef01f68aacf047bfb769a702c3c33827bf');
INSERT INTO "ledger_fact" VALUES('trial_decision','61642d10-dcae-46c3-9894-edf436399134',25,'ecb2f12f8390623a975c85969b7c1d20dbf7f5a3065d8e2b8ef1088daa350c64');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',26,'7b33cf3c09a9297c8c5b566e7c3fc67687a00c4aab4f29ca161067f7b723d0d4');
INSERT INTO "ledger_fact" VALUES('visit','872be407-edb8-49b8-b2c7-79bbe3a3c311',27,'3b1fb1d6f384b6d2b183ac00774b777eff2978bc98d297377321019c511d2877');
INSERT INTO "ledger_fact" VALUES('visit','01b60ef9-b48e-4743-a1c8-4a81aa473ae7',27,'6ad2ba7e430a143f7cc892c8a766edbdb28141bb16a15f7ee3880bece6018b5d');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',28,'29b00ae7b28085f1d9f374980ddfe5220f76af28bb2c67ac7eae0940edf2eeda');
INSERT INTO "ledger_fact" VALUES('backcheck','c1',29,'cf3ddf93dcf1f7a02f93b269e36f88590f6d90fa47ba7c0f0789b428b1c94d8d');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',30,'e3cdce0595ad2d06e88a93528646be893f991da3b02464e29a870e58e5af8a0f');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',30,'7686483ac79e8f9176733c2fb768071dd08ed79b56fbb96037330108950187e1');
INSERT INTO "ledger_fact" VALUES('draw','d1',31,'1fe1826e740512def0789faf79a34f3966057f09130bb90cd801936d4f9c3ce7');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',32,'f75b5a6461f358c5ef05aebf801d93d76842d1cb00418e9334ac54d7ae175e95');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',32,'28a765c97e62f9cce09bd9fbc230cd48cd42b5c4073e112e7106ba472410f241');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',32,'79453308bca00101f1e00545b56d989c1d938388cddc9964eb10ed418ea165f9');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',32,'7ff2a673da9b8536108d47b3844b457b5a964d087efc666a6b5c45545ccb5555');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',32,'f5e21a63ef7c091ab02790f9882e6a52c1d422716e3d5db0653f4eab28e963be');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',32,'98b88b9e609eb9a2b40296b76e0b8b10986450dd1504d6edc8125bdc53e988e4');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',33,'e6cb4b1b8d68452f515f090a51ed1d438ed23164dcb67d1f69dd13f6b719245f');
INSERT INTO "ledger_fact" VALUES('signal_decision','0000000000000000000000000000000000000000000000000000000000000000|1',34,'228472951dacdf689f9e9c9b9620270d1da0fb354bc98d4867696193d98cf726');
INSERT INTO "ledger_fact" VALUES('substitution_decision','3dfa5f57-08dc-4ffe-8f8f-3fd3c3a97516|approved',35,'3dfe2aab6f93ddd9ddd9327cf0a9ae393b5c3eaa97c95e85c8d63f4cf48e873e');
INSERT INTO "ledger_fact" VALUES('substitution_decision','3dfa5f57-08dc-4ffe-8f8f-3fd3c3a97516|carried_out',35,'188f14a6cc8565af7f0fb52ee58e6418d01f864f6165640ed2873209eea58a14');
INSERT INTO "ledger_fact" VALUES('backcheck_answer','c1|1|n_persons',36,'259c2f77a63b67564eedbb8a3f0070bf8edfac8f01f29b5c851862393de6d6bf');
INSERT INTO "ledger_fact" VALUES('backcheck_result','c1|1',37,'a02963a58cbb9c34fc062312227b15156e1ff2a6c95f42fce17a0fdfcadaf1e6');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',38,'3fbac48c6e8d54c11861d6085256df7f399d732fa20dfd10461108a676f63287');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',39,'7102c6214569b337b246fd6f94ea1d639f654751027d1fada0d8a9f7c5bd9c99');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',39,'7d1433d327049f28d7c832136bbde37aea41f51d25477c79c18cf524d9dab20e');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',39,'b26e6ee6d2d6fd04b8615251e03505f65dd5f74f5e2c28379a88823df36ee481');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',39,'28d02a48fa8e9f55f50529b50fd0a82ce1c1308996d097d1c08198d48bd57e63');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',39,'f291c917f98c93bb9e7ceae7eb242ada8994c23db546748b0f3043afa292b8b0');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',39,'020f39fabd258c8e97326632b940a4e16e7e70d911209b25b7068d7bf22884d0');
CREATE TABLE list_lock (
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
	CONSTRAINT pk_list_lock PRIMARY KEY (lock_id), 
	CONSTRAINT fk_list_lock_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_list_lock_cycle_id_ea_id_label UNIQUE (cycle_id, ea_id, label)
);
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','l1','440118001001001','households','','0','1',39);
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
	n_dwellings INTEGER NOT NULL, 
	CONSTRAINT pk_listing PRIMARY KEY (listing_id), 
	CONSTRAINT ck_listing_datum_is_known CHECK (datum IN ('WGS-84', 'GCJ-02', 'BD-09', 'CGCS2000')), 
	CONSTRAINT fk_listing_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_listing_cycle_id_ea_id_version UNIQUE (cycle_id, ea_id, version)
);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'34323231313434611DE6F01BBCF1E52F5B9A2B5DCC9EF583F202718C51751C5FF3C340BD197585872F854AC6EA1A89A7334DE22B372F0E',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
CREATE TABLE sample_household (
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
	CONSTRAINT ck_sample_household_inclusion_prob_is_one CHECK (inclusion_prob_stage2 > 0 AND inclusion_prob_stage2 <= 1), 
	CONSTRAINT ck_sample_household_drawn_or_reserve CHECK (is_drawn = (for_household_id IS NULL) AND is_drawn = (reserve_rank IS NULL)), 
	CONSTRAINT ck_sample_household_reserve_rank_from_one CHECK (reserve_rank >= 1), 
	CONSTRAINT fk_sample_household_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT fk_sample_household_draw_id FOREIGN KEY(draw_id) REFERENCES draw (draw_id), 
	CONSTRAINT uq_sample_household_draw_id_ea_id_rank UNIQUE (draw_id, ea_id, rank), 
	CONSTRAINT uq_sample_household_draw_id_for_household_id_reserve_rank UNIQUE (draw_id, for_household_id, reserve_rank)
);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
	notes BLOB, 
	CONSTRAINT pk_screening_answer PRIMARY KEY (answer_id), 
	CONSTRAINT ck_screening_answer_eligibility_is_known CHECK (eligibility IN ('in', 'out', 'unknown')), 
	CONSTRAINT ck_screening_answer_floor_area_not_negative CHECK (floor_area_m2 >= 0), 
	CONSTRAINT ck_screening_answer_n_persons_not_negative CHECK (n_persons >= 0), 
	CONSTRAINT fk_screening_answer_cycle_id FOREIGN KEY(cycle_id) REFERENCES cycle (cycle_id), 
	CONSTRAINT uq_screening_answer_cycle_id_household_id_version UNIQUE (cycle_id, household_id, version)
);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','cb783a58-cb65-4c49-92c8-0a3561232ed5','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461F5B298A8FB40BC581616FF83AD79280ED25C8018D8D0625FEA24388D21297D8D9B363D765B',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','abfc3a5a-6e1e-4254-8fa2-5f46f4a0e04f','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461FD19068D8F54EE0BF0F7AEE4CA3D1CA8029BFC5F25A7DBAA8F8824F979BCE40DCBCBB3177C',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','9184fe26-27ea-4795-9ac6-2e459f90834f','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461867B3CA88502A3FFF0657A22A5ADB84E4F54E29E8D624EE316609862C04D184ADAE84A8DFB',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','51a4be24-564e-4ab0-b518-91f5b8512150','440118001001001','44011800100100100401',1,'004','01','in',3,X'343232313134346142B84ACE0D028AC472898F141CC0EDF247EA708FEFFE87DDB26F528EF295AA603760A60038',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','e7a1fc50-7c5c-4f07-8125-e3ba3355ea1e','440118001001001','44011800100100100501',1,'005','01','in',3,X'3432323131343461403AE864064D76AFBF74D9ADBA2E4F6DEB8BF058718C22BB6865AD1AA3F005D3A0DAFD8CF8',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','de08467b-0ccc-4c32-9a80-0e25fa798c6d','440118001001001','44011800100100100601',1,'006','01','in',3,X'343232313134346196D1E1A9A71418769522E1421DF218CBE15DFA2944E8132BB75C81BCE047AED9DFF488DC97',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "signal" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','0000000000000000000000000000000000000000000000000000000000000000','odd_hours','','enum','2022-09','440118001001001','["01b60ef9-b48e-4743-a1c8-4a81aa473ae7"]','{"n": 1, "n_of": 1}',1);
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
INSERT INTO "signal_decision" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','0000000000000000000000000000000000000000000000000000000000000000',1,'440118001001001','explained',X'34323231313434611156B191229E6375CD194B7B0D3F53667E37A829A60B862DC2B291D67AC8302148E7ADFD1C');
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','caf152b0-a11f-433e-8822-088640c8a0e6','3dfa5f57-08dc-4ffe-8f8f-3fd3c3a97516','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','caf152b0-a11f-433e-8822-088640c8a0e6','3dfa5f57-08dc-4ffe-8f8f-3fd3c3a97516','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','caf152b0-a11f-433e-8822-088640c8a0e6','3dfa5f57-08dc-4ffe-8f8f-3fd3c3a97516','440118001001001','44011800100100101001',1,'unsafe',0,X'34323231313434614FB2ECC3AA242E443A699BE12E278D38397C3F78127FE1A89CC665264F290C5FF4EE8B3AC9E0322D7F5198867F57E0A91B96D20FCF92E87193');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','61642d10-dcae-46c3-9894-edf436399134','440118001001001',1,'2022-11-01',X'343232313134346177ACF2F777AD65794F10A3C0C478026B22B0B91D8747A5569067C256595322E0F9B398ADBC');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','caf152b0-a11f-433e-8822-088640c8a0e6','u1','440118001001001','440118001001001','address',1,X'343232313134346168EA01B31C80C2CCFFB8411D867C681481BE9024B99E0F0B1F87DE37ED08E8F353FE');
CREATE TABLE user_session (
	token_digest VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	opened_at DATETIME NOT NULL, 
	last_seen_at DATETIME NOT NULL, 
	CONSTRAINT pk_user_session PRIMARY KEY (token_digest), 
	CONSTRAINT fk_user_session_account_id FOREIGN KEY(account_id) REFERENCES account (account_id)
);
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','caf152b0-a11f-433e-8822-088640c8a0e6','872be407-edb8-49b8-b2c7-79bbe3a3c311','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434616B5E6D8A164EB006F3DDDC0DC96F860DBCAD8DA5B45D5B935C84C8F53C3E4EEF19EC1019B6D4991CE994A88ED0C09412A483FEE0F506639CD3');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','caf152b0-a11f-433e-8822-088640c8a0e6','01b60ef9-b48e-4743-a1c8-4a81aa473ae7','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'3432323131343461EC752BE92B2D9201751A5DE4682C1199138326D47EB3548CAA8752A6BE8C29400237302DAD3D5B3374E69E70059073DEFEB042666307CAEB3D');
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
CREATE INDEX ix_list_lock_cycle_id ON list_lock (cycle_id);
CREATE INDEX ix_commitment_cycle_id ON commitment (cycle_id);
CREATE INDEX ix_draw_cycle_id ON draw (cycle_id);
CREATE INDEX ix_sample_household_cycle_id ON sample_household (cycle_id);
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
CREATE INDEX ix_signal_cycle_id ON signal (cycle_id);
CREATE INDEX ix_signal_ea_id ON signal (ea_id);
CREATE INDEX ix_signal_decision_cycle_id ON signal_decision (cycle_id);
CREATE INDEX ix_backcheck_draw_cycle_id ON backcheck_draw (cycle_id);
CREATE INDEX ix_backcheck_cycle_id ON backcheck (cycle_id);
CREATE INDEX ix_backcheck_ea_id ON backcheck (ea_id);
CREATE INDEX ix_backcheck_result_cycle_id ON backcheck_result (cycle_id);
CREATE INDEX ix_backcheck_answer_cycle_id ON backcheck_answer (cycle_id);
COMMIT;
