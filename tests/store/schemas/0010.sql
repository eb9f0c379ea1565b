BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'3432323131343461C53949A8886919804A8BA5C9CD66F3413F049A0EC926695F1A3BE0B2D7D7005DA04A',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434619C5651785BEAC1BE0AAC1875238660986BA1CF8E795C691D04B265928379587BC38C',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'34323231313434615344C64CEA3163324C6A09DD524BD92FF0692875BCFAFEEB8FE056956CF179DD9549B448A8',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'343232313134346187F91DBFA959CBCEC8372DEA87440BDB88A4B9829468B7F7565CCBF1DD53C9DE49EB503320',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461DED9F1955A2551076D23FE7DBD76FE934FAB71DFB8D09A31493A3722CC760F15204B',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434617AD4D528F48CFDF7B2D229920386C418E57B933EF4EEC49A05D68B7D081EC7EE99B3',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461772A8DC326B79797E729FF117BA9917E62EC2B187E6BC6CAEF1645A639AD07DF689D');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','d8d548b2-32b9-4950-859b-9143ddbfa919','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0010');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611AC17A8B3802F28497785AC440F61BC5311E7D0CD07F779B6EF2F15EB54DE5C5A9CAECAB754C485B507E079481A5457764614B70E6561BD2533062BE6F720C');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434610B1D6BD026C9A24E639F0D7525E6DD5EC77AA6080072FFC6999F9A0B3E6BE4DAD4612598C2D1EF345286461291886484A5D42BC16E496AD68B55806BB8D0F7');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434618D49B8985D762E21D95FDFEB02C90B0D5298341EBE85E18CCF2B41EE6E20A082DBFCFC86E6AF52CCB253E919EE1971CB14DB30959880E9F629EDA0E2FA0495');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461F7712748BE46CC99A664FFFFC249E506DE2ED978C174C9DB5F9BC243664F991D95FEDE1B5E2352EC8ACBE3A1F148412ABCCE8057CADAD48E5A559F6A938D4D');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613A8F8AD079E7350FAD6083E2DBA9CDE18E2654E3F442BE7E14B213592A66A035B682ECFC33939B7E217D4AF328C6AF24D1B015FF18F1F1C3FCEAAEE864897C');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346133C0654B7E204B0247BBDF9CD6C6A6C0209028009AC6DC16A70172C953E93F77B57E217F14BEB34BC5B46039EAA07E533C01CB65526BCECE16ADD97725259D');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','d8d548b2-32b9-4950-859b-9143ddbfa919','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','6350cf66-b7fc-4d84-9f6b-5141b6102658','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','account','d4452ecb3b287eccf95466181a181cdb9174e1c29b4cb956c86ed2b18e7cd7fe','0000000000000000000000000000000000000000000000000000000000000000','04da25a3172fd55d9874e838ca0434c4bc6c6a1476558c0dcc9b050c6aaf30e5');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','cycle','470350784188d3361f4ff7416062d4a254eda8f4d1abce9e100ee6c9ba73bb74','04da25a3172fd55d9874e838ca0434c4bc6c6a1476558c0dcc9b050c6aaf30e5','a80ce2cb00abd87408212ed32cae04f433ed3dd0cd81bc4f434ff226486b485e');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','key_rotation','de6d758c57dc8c547b816580a3e4cf39ab17a9f23592b4ff0033a2ae903925b6','a80ce2cb00abd87408212ed32cae04f433ed3dd0cd81bc4f434ff226486b485e','510caf76e7581cdbf3e7d3c2fd7646a466a9f242d6f135775779c151e125a355');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','restoration','7ff16409d747d98344d181894f14d32095e647a48868ae2dd801457641156b37','510caf76e7581cdbf3e7d3c2fd7646a466a9f242d6f135775779c151e125a355','2505ac2ac21bab259cf6e80b998f1593ef8e24443ba75df10fbe058bded3b386');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','account_activity','67ffceb894f1ea8cb70a60704e4d5cfb4d1f379a543aa55b3c77ad709ade4edd','2505ac2ac21bab259cf6e80b998f1593ef8e24443ba75df10fbe058bded3b386','93499ef01467fd844893594ecbb76d47f5e6ededa1dc5b417752470a5a4c4fa1');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','account_opening','8d0476bb835c32767dd88630aab895c16588077ae9ace016983d8fe745704e1d','93499ef01467fd844893594ecbb76d47f5e6ededa1dc5b417752470a5a4c4fa1','fe11ba1436b648be44f6ce2817d1124e34b23e1ef4f28d8993e0b99ee93c9333');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','commitment','61410bbeca6959c45f65cb1ac7e26994c193708e9b57e51bb57ccc1ae3075388','fe11ba1436b648be44f6ce2817d1124e34b23e1ef4f28d8993e0b99ee93c9333','7d1f3e573769275210f793c4a3a72c72fb2e001702e2929c420c2a8c9f1a5416');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','export','e900057e657ba75eafa2a830e3f2a9cfed3956f237806d88b471741b7658db76','7d1f3e573769275210f793c4a3a72c72fb2e001702e2929c420c2a8c9f1a5416','67c0521d6d537954ade6897f869ae8272f0438571f640ca3737fcaab40077e14');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','finding','b5b8e5a0546f486f886b72878f81caf3a4337d2acb2b4221d26ece3fffd1b205','67c0521d6d537954ade6897f869ae8272f0438571f640ca3737fcaab40077e14','c798e0a06686f3a3012a23fa885a2e05b9625d89c1be4f3bb0da2dae99a98213');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','frame_import','732d5b7d72249ed71c8ba1910544c047e58c43edd64a486c3972b91340abdf04','c798e0a06686f3a3012a23fa885a2e05b9625d89c1be4f3bb0da2dae99a98213','4b2c79a95e46db7566f92b9459edeba556c157875507054c826695a356639927');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','list_lock','fdd3933c47146bee012a456d8d807344cd3f125b90c531bfca201caf377b89e5','4b2c79a95e46db7566f92b9459edeba556c157875507054c826695a356639927','5e480297340a5be5e23ab8ca95bb546e445e1dcb7c906913cf1bad8c5c52c6fa');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','listing','7e656a8c2bd61fa1d7e2a6d8ce674a50b5ba6f287dd97e92a8371266f318e552','5e480297340a5be5e23ab8ca95bb546e445e1dcb7c906913cf1bad8c5c52c6fa','bbd06aaf94ffc516241319c60f68d49ec9c9c7e98a42bf433dbafe2618679ea5');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','password','fa51daeb70a1d126aafda8def2e9947738b55760214f961ed0334586119c8535','bbd06aaf94ffc516241319c60f68d49ec9c9c7e98a42bf433dbafe2618679ea5','d13fb80de243386ae6dbda9ca62582d5ec9464ae1a4d6aeaf596fe666a4d5de4');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','photo','f3a3356a7205e34f263e31dbcc4731a9d199fc9c4e7f5ef7924a6b0c64e2c54f','d13fb80de243386ae6dbda9ca62582d5ec9464ae1a4d6aeaf596fe666a4d5de4','248235f5df3b6cf53806ed70198ef75299525d9634f25a31da4720a8b7ad9990');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','place_assignment','f918959115a061041559ee9ed467b45bd1a4b0368792b5dcf80a0b3b98efd202','248235f5df3b6cf53806ed70198ef75299525d9634f25a31da4720a8b7ad9990','3507705d9a398e628ec39fcdb542ee8c76f6c58ec82c5429443cf3b3a04203b1');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','plan_version','4bc91e4d1605d77e50dc895a2bdd37fabe72418f1c9d3a45651e0aff9fbf884f','3507705d9a398e628ec39fcdb542ee8c76f6c58ec82c5429443cf3b3a04203b1','db513be27ef46461ce5f3b574c0764e6050da8b675b3a9cd87f512ea4291f0bf');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','role_assignment','10835a75a42ffecc4d4f7737958d06affdc88e2d9358717929b20567c04a8404','db513be27ef46461ce5f3b574c0764e6050da8b675b3a9cd87f512ea4291f0bf','684e60e0914c84638706d972c546a88b7b90def49b0049aef831ac82b4598127');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','screening_answer','92a1cfc853a0514707cef51b28914fd980e1c154cea8a5819fbf683cac8286e0','684e60e0914c84638706d972c546a88b7b90def49b0049aef831ac82b4598127','01b643b2ea61f18d69fa17402bc91cfb0c3f9f0d0be0084d83404f837f85b210');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','session_revocation','c848a3558985ddc1ead82bd8d6cbe14b717daae30a33f7dbfdac402d59b9fb2f','01b643b2ea61f18d69fa17402bc91cfb0c3f9f0d0be0084d83404f837f85b210','1aea5263a3ba09f5f1bc151a8378c66ff3d272f3c942b048c49c3225de31f8b8');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','sign_in','0d7b3b471cd31ac43a39540578e49e9922c0df6bf2af4afa65fe82ec4cb665b7','1aea5263a3ba09f5f1bc151a8378c66ff3d272f3c942b048c49c3225de31f8b8','bae4fd93c695f9d29910ef18ad748f8fa32f46c05bdd947c49acd5ddc375d36e');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','substitution_request','f9fa1a2545ea0c66702b494a13cb15002e9227311c0cb802c1df8f2d99ca516b','bae4fd93c695f9d29910ef18ad748f8fa32f46c05bdd947c49acd5ddc375d36e','29f1a727bf870d257dafc3e4e0a34502942d462c710835f449496814a63acce1');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','training','42914a1c56b8c87f0a3343f0d2f8fdeee9c662db439020b20f6950d379d71355','29f1a727bf870d257dafc3e4e0a34502942d462c710835f449496814a63acce1','bada0f0e31fe70e9b99d67ffab94e67f0469103579406d31369a8b76ebfebb81');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','trial_decision','f66319e5bd3f03b2e0838d8ae06c56d2f5b481ca73813b4f0d0a250b81f65290','bada0f0e31fe70e9b99d67ffab94e67f0469103579406d31369a8b76ebfebb81','bd1f075ec9b67887c9230c0a396f3d96c75cfc694f3e515fd4e836165d798bc1');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','unmasking','bd12e5e336cc158824ad147eacf79456be46907be7e51516f6171efd9a49cc9e','bd1f075ec9b67887c9230c0a396f3d96c75cfc694f3e515fd4e836165d798bc1','8a3abfc2375f865529be54660dbbf067f282239f2795f100ab414db4b2a2d3d0');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','visit','1eb728e25b5d6b8dbd3f2def968611be1dca9d1f77249dd8fcd0c1e9609d64a7','8a3abfc2375f865529be54660dbbf067f282239f2795f100ab414db4b2a2d3d0','e1e844773556ce7a1668c357ef270d483f5b7de6a6130222dee147e336cbeb40');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','area_draw','5970e2a339793b95f23816b6724423453d4449ca6e372419815c9ae69ec58f71','e1e844773556ce7a1668c357ef270d483f5b7de6a6130222dee147e336cbeb40','ca3a30024e63a199c823eb57055de9eda81b7ad345e8e7e6f487f8931c196339');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','building','c9dc895a3f5d56783e93c554e8a8d699f00ea7fab5d570e4f2d6b1c0df319d59','ca3a30024e63a199c823eb57055de9eda81b7ad345e8e7e6f487f8931c196339','aebed7a08fd09e93c2f21b651f527534b94d53ad3a113b6b695a58ea207a7162');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','draw','29abcde4a27c84d9afb159f0d42aa5a51d7305c0ce14bb957944e2b1d80c96c8','aebed7a08fd09e93c2f21b651f527534b94d53ad3a113b6b695a58ea207a7162','79e9ff750b53e3b62c5d6de0abce9a0c73f16023b7475a84ad1e82ca832f9ef5');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','dwelling','b8e855faa3a277a5482a8e550aee0b0130eebd1a74a068b8f31b4f8e14a6fd4e','79e9ff750b53e3b62c5d6de0abce9a0c73f16023b7475a84ad1e82ca832f9ef5','aca2a356dcd13e44f83bd6e2b2cdcc687cf9d04a472dce86aa8ce6bb39d0b75a');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','frame_unit','c96cc74b61fc70fa7a7d9e08f9c0fb96de5748ef1eb3c6bdf60cb65007bc8703','aca2a356dcd13e44f83bd6e2b2cdcc687cf9d04a472dce86aa8ce6bb39d0b75a','4aaabb5dab46ff3e6cefbcb161f5529a038fc8137fde079c8ef2855d2655fc80');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','substitution_decision','20f7640bcddeb6b68feb8ac7089f66594001ea39eb4400da97cf5a8f112b52a1','4aaabb5dab46ff3e6cefbcb161f5529a038fc8137fde079c8ef2855d2655fc80','4223c6be492cb2ec93084e85736f1d88555000ed1e80935bc9338a1150aeef63');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','enumeration_area','a37bf1df2c5402ea73b4478ec602451cad7fd1af317c962895b5e802f5fe8a25','4223c6be492cb2ec93084e85736f1d88555000ed1e80935bc9338a1150aeef63','d3215d0ba024bdcae553fe4bb0b1abdba40f378da183d5d665d16478f798d3bc');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','d8d548b2-32b9-4950-859b-9143ddbfa919','sample_household','599d329555de8bdc024522f3bc275cb1222c423d1d9640b884353d4d965da21e','d3215d0ba024bdcae553fe4bb0b1abdba40f378da183d5d665d16478f798d3bc','5acb289455bc1280bfdc1e7bbc7dd04b6271d00c23b6ec5344eb281e8080ade4');
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
INSERT INTO "ledger_fact" VALUES('cycle','d8d548b2-32b9-4950-859b-9143ddbfa919',2,'b1570dd2d6761b4ffb8615e0c09d109a819a0d99d15a313c6b336a292be2c199');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','d8d548b2-32b9-4950-859b-9143ddbfa919|44011800100100102001',6,'2d50fe68b53935ae16e86a59d9c31d1bf71cab8136a9f5ecc69f3744be28d827');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'130e18c390a6f7ed409138bb5e7a0dfdea301138fb12c25325e21aaf623d4d06');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'b94cb43877079be242f533ebe411bb7b55f5c6d6095f931704043ff08b4bebb7');
INSERT INTO "ledger_fact" VALUES('finding','6350cf66-b7fc-4d84-9f6b-5141b6102658',9,'061adccf434af152c92aa218e149db18d0215f4a80b33b6e5813a8a5e1d734f5');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'c51b58a1035e4d7d8c6969ed3a5f99f1730d3093b4d4ef896a5ed12f28dd3d9b');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'b96bd1b7bf3324ebc9f177f736371a76c0394ece2fa92066fa664de548d76637');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'630cd94a0592d7abb6ee7a45ac9ad91a94eee1179989ae1462ab8e87a497447d');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'7dd80c4458d8e725e43ce588af052eec82b44e05aff745507cd1ffa7413898ab');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'46723c9bf75f193f8aff86bfe14ae8bc7e9c5eab3e19afb947fc13ca2cabe8c4');
INSERT INTO "ledger_fact" VALUES('place_assignment','d8d548b2-32b9-4950-859b-9143ddbfa919|audit|440118101|1',15,'8fd31f8f1eac6cb23f3ecdf9fed4489a0e7d30cbac1628809f7693d3be0c18f7');
INSERT INTO "ledger_fact" VALUES('plan_version','d8d548b2-32b9-4950-859b-9143ddbfa919|1',16,'ddd99b755e3ce2f6378e84818923c42432cf6edc57a709e200b7e8fd0d0cde4b');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','9924d64e-522e-4539-a80c-43fb48cffb43',18,'f18fbf5123b8f5209cb4e82d9ce606448b0613486b9ab30225606046467d96fe');
INSERT INTO "ledger_fact" VALUES('screening_answer','1d0c7935-aa34-44e0-9dc7-6cbf95bf0572',18,'60f0d3184ff32bb45939b7e901c98ddf232dc15198d32eaa834a37f26fe695fe');
INSERT INTO "ledger_fact" VALUES('screening_answer','ce4f3127-fbd5-41cc-bd9a-2e21cb22600b',18,'e8b4fd49a9b472df6ddcd2020a9202fac152c9c66b609d97d80eb679ea6a161e');
INSERT INTO "ledger_fact" VALUES('screening_answer','a330c669-a597-4497-850b-c60c19b19088',18,'849f338abf2cf9c2477660a278502682c1ed3f0148e98c4466e5d0e2b80789fd');
INSERT INTO "ledger_fact" VALUES('screening_answer','9bd606e9-e86b-4f3c-aa07-0da1a76dc040',18,'0d6f25ae1c4c55631c9a197818c9bd990371f801c3e6a4b99235fefc02d85f40');
INSERT INTO "ledger_fact" VALUES('screening_answer','27476b36-8e8c-4871-9a02-2c5efbcac875',18,'0761c627b408837f436d1d0d27030fdeb07eac9cc7fb26774b59724cfca32b2c');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','7e5eea49-b61e-4dd3-938d-6b51563434bf',21,'523b8986547533693c84979a93b4904492d93bfe6f7662b5f63751f241577ebe');
INSERT INTO "ledger_fact" VALUES('training','d8d548b2-32b9-4950-859b-9143ddbfa919|enum|listing|1',22,'3c302cd18fa3bea115b69b3a27cf16764c5fa4cd42151790de2d1c3339661fec');
INSERT INTO "ledger_fact" VALUES('training','d8d548b2-32b9-4950-859b-9143ddbfa919|enum|screening|1',22,'c8674c005367a0d3d429361f1789cd29c57752dca318a3095471dcc9fdebb60e');
INSERT INTO "ledger_fact" VALUES('training','d8d548b2-32b9-4950-859b-9143ddbfa919|enum|placement|1',22,'734ce169551396346477b5429488fcc896116cdad836a7b50fab6fa279e061dd');
INSERT INTO "ledger_fact" VALUES('training','d8d548b2-32b9-4950-859b-9143ddbfa919|enum|bookkeeping|1',22,'263a0f4daa1c05afd35d88ab15963fa6e26ab0af2249b7661ed7e9a7e4e5c70d');
INSERT INTO "ledger_fact" VALUES('trial_decision','cda68905-3295-4183-86e6-92251a179637',23,'63e0558ddd4edcf33fcdf9313a369779fb446d67c45316d4eeb7bc521665b318');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'1132336d9e5ea1617b012a59cc8a882fbac2d81196639822885b1d8393912137');
INSERT INTO "ledger_fact" VALUES('visit','0196ca12-6169-49db-bf42-50c88c3c9416',25,'4bff1fcd44267f34f96c4d2b122d49a6059a451919b91987fe73d0f055c0acfe');
INSERT INTO "ledger_fact" VALUES('visit','f6b07437-98f4-44f1-be1d-22037abe65fa',25,'0d97417f8286112f3cf8bd59888d2c6c4e873379133a1cd10d67f2c65e809416');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'e6e1c0c0ca8a0a93ddd2dd86fbbb2abac5df323d00d8eba4f0b7335e961b587f');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'b7f320ce9d564a38cd36ae80c7c6353af2e69bb3b266e65ea6c10aad2eaf01b3');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'97512e3a6b9fe6e45acf4e531671d7533da7099f0d0c90c7441da145f8b41033');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'a5f3b8e389455ac762855b6ec76da69f23e283e9c9fcea85c67365bee17484f4');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'618848932ad071ec32ef25001932ad5b6353cfacba827937c2b09326d413c8df');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'4391ffbed9a77d2cf773261354a09f9d065029031a8547aad1dec8901bd2de9a');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'94a1cd1a11f9f9b25f2b5214b4b6fd3eb6899c1d696a13e40afde60cad3dca18');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'812e1aa713aaa79d67dec27c0b5412ddb34d618e43c0b81c9826bbdb1c915e20');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'2dd82c6dd744c8aea5f91f2ba35e6a4de35f57718cc86f6b8c97879bee47cd5e');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'c9400e97a5ae6358d33ec831957e1a1e57b4579cbb220c62f57eb3ae29fe3014');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'e20f4fb7203928d4e48dc8ffa027f16b0b461d598fe2e9483fe3d105e252df1a');
INSERT INTO "ledger_fact" VALUES('substitution_decision','7e5eea49-b61e-4dd3-938d-6b51563434bf|approved',31,'7a70fa8ab60fc456725675ad81591c9685678248a4d630b2f2bb5a37bb08426b');
INSERT INTO "ledger_fact" VALUES('substitution_decision','7e5eea49-b61e-4dd3-938d-6b51563434bf|carried_out',31,'a876ff2000fb56662ef407a8f90298993e0bf563ab250e75904b2ca3a60604e7');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'a34b334b86169331e2d1595b911e615dda5a75a078ddc352544f5b48b1d56aef');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'791a3f7250a7ceae2d5a5f1f30eb197dcf6b9a7f8c01a8b40959f49633eb7b55');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'7f4a07d998bf060b8870f51ffeb02917971d63e6c42713edac421a056d2836d9');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'0d85a19e39fe8e99d31cd3d7e41368e08c3c934468c77509ed76f8f1e1d72095');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'fc86b365a1b1594432ea16da801d5b6397fbc2eca45680d053331b3bd341634f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'664cdef131227f8ab2468b3fc49f9271da5d1932728a64dd8caceec643b5372a');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'114eae4531922bde5c3eee6604add3bb5bf04949157f6def6407592ea4960126');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461B7933DF56BC407A08F081E25B8A054DD699A30662AFA6E1B1F1D1B1945AA9048983FB7C23CA7377CEB42FE641A4108',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','9924d64e-522e-4539-a80c-43fb48cffb43','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434614FCC3BE97D4F9F0AA1CA64E03DAA6DCE401B6DF59D2B4EC8D744DF89B8E2A91513D3CE6607',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','1d0c7935-aa34-44e0-9dc7-6cbf95bf0572','440118001001001','44011800100100100201',1,'002','01','in',3,X'3432323131343461EA862BEE859ED508CA68A1E73D2183C8A06AAD4461F15F8C0991860D338F0F9F8C1ACEA25A',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','ce4f3127-fbd5-41cc-bd9a-2e21cb22600b','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461C3AB795B1F0573FEB6E88E9E1F682CDDF55CF936BD5AC583D4C43003E836AEBDFCE89E39A5',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','a330c669-a597-4497-850b-c60c19b19088','440118001001001','44011800100100100401',1,'004','01','in',3,X'34323231313434615BA97A1DA0DDC06A58BA4765B2F1FA95D44DE32096617B2AE7173283C3FC5F020F6369BB6F',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','9bd606e9-e86b-4f3c-aa07-0da1a76dc040','440118001001001','44011800100100100501',1,'005','01','in',3,X'34323231313434616059B72841B0ABD9EA760833208480C7B95D46EBD4E18E43F1E3E2E1BBA8CDCBA0758E0181',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','27476b36-8e8c-4871-9a02-2c5efbcac875','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461E28B18602EA2D7908C3CFEF4C8B6E7FABF0B5BBE973E2A96058E86A1777012B6FB147CCBD9',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','d8d548b2-32b9-4950-859b-9143ddbfa919','7e5eea49-b61e-4dd3-938d-6b51563434bf','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','d8d548b2-32b9-4950-859b-9143ddbfa919','7e5eea49-b61e-4dd3-938d-6b51563434bf','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','d8d548b2-32b9-4950-859b-9143ddbfa919','7e5eea49-b61e-4dd3-938d-6b51563434bf','440118001001001','44011800100100101001',1,'unsafe',0,X'343232313134346190F6505975344983B255F5E8C4F42EF5E88FA6D8280B2A7351976FF564575C60B64B4AE25BFE3FC8A4227FBF3F8348AAFEF8EC49E76E06CEE8');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','cda68905-3295-4183-86e6-92251a179637','440118001001001',1,'2022-11-01',X'3432323131343461DBCEC48562F8098718FE4302E4F7829E9323FF8D19EA76BB30E994348785C0E3A7667F1B22');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','d8d548b2-32b9-4950-859b-9143ddbfa919','u1','440118001001001','440118001001001','address',1,X'3432323131343461D5280043AB584AF792F5FF871DC5B49B6CB288E6FD5440616436B714EEB32E96E9A2');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','d8d548b2-32b9-4950-859b-9143ddbfa919','0196ca12-6169-49db-bf42-50c88c3c9416','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434611D576C18F384EDDF7B9365EF822BFA931F9F858EA7C3D1E20745315576B48958620728E87C65A1F31BB89F30DAAAE803598051ABCEC3197D01');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','d8d548b2-32b9-4950-859b-9143ddbfa919','f6b07437-98f4-44f1-be1d-22037abe65fa','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434614D66019854AC647A96F680CF94D8BD8B65D73D42C2820C27DB58A59A229DF3D93DDEEEB08EAFA5AF1A2898BD30FB30E7ED610B5E19FAA7B30E');
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
COMMIT;
