BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'34323231313434615D9340D5DFDC2A1FE1DFE37ADD19B4F152219337C48AB78E2FCD6BEC8032E33C4EF5',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'3432323131343461D82508EDB014E06B4FA7B71DBAE9ABE7F9F367D9A2F92011C667BFD1F1ACD4123228',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'3432323131343461E419EEA8850193B8ABA66B4C0B22360C787893822046ACE1C45E2913201FB3C188CFC446A2',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'343232313134346197F8F168B7D8C5DE146CB1BA2A1C72CBE23B196B8147EDD0245E2A616481E30665430529A0',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'34323231313434614BEFDCEFE33058657D8A3F5BE191ADD5F76087179E58A9C44F131F98AD84EE93AEAB',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'343232313134346118978770550A629CB71AFBC30569DDE7DC5C0015F13132BF6770363CA08086EF87CB',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'3432323131343461D17BEDFCD00D1378AB9458BDCA36C4BEBA49F02A5EC1EA9FF65BA70B12F3CF980694');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','58a84a40-ae4b-4712-9be4-981bb5af263b','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461B8635CC3DF745760750A290343B99A1EA99BBDCA566DF9BAB22C058AAF2A65024A44BECD78FD92EF382B4C1961182F1E38B5830B34D6774F5A246ED66C5906');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461788171DDD04E6DCE3A3B38A7AFC27CB88D40B1366718090500EB59031E632D123DD69F1784B35716A7DAEC52DA811013C80179947B7C5E4FC3693D79FD0047');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434611F413F2162580DBF3998185BBDBA22322347220A128C0B3733A617DE7E5BA313D39C34DDCBABE3C4D925F01BD61F8667A5FDE90242758EA009EA35C0CEBE8C');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461482876E1F7D32FDF2DCA42D5BF50C17FB04C6FD67E0AE6294F10E899AF1197547D334BDE78EC16C8630E0F9E9BBC8E1324AE71B3268B740EBEA4D52EB62CB9');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461E196322B1C3F5BF21D30F7A8FA69D0D0283ACC18D21F4AE00E3376CD03D3AAB43E609B9BD8532683CD92C4C50CAF0E411F88AFF0BD91D0A758690EF50988F3');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346161ED7C776848A91571C4F28B4C2821E6EBAF8B8F8F07D5B2A95BC50B51314AC062FDC64F4E364667CADFEBC9E55CEAC6897395EEF0CC76523214690610A313');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','58a84a40-ae4b-4712-9be4-981bb5af263b','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','5c7b1a6b-720e-423c-9db0-cadd38e860ef','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','account','b6120afb77b048e39a96364aeec3dfe2be7b5095a34323ae176c04f6032fe4ac','0000000000000000000000000000000000000000000000000000000000000000','6b6d2cda831299b8eb01662dd03e48a3762d2e2c8afc1aa8232458cadd8fd01a');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','cycle','3325b341ef7e17d75614af0ac0a0f1e8a8028a875ee82239a649fb5fc4c9ff4d','6b6d2cda831299b8eb01662dd03e48a3762d2e2c8afc1aa8232458cadd8fd01a','40173b5304d1210bcdaa52018942d577377124c964768d8d621d48cf0091fd9b');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','key_rotation','e6304fac79994a0168730dd99b38158a77647dc6c44a43e192d1eb1471dd10a9','40173b5304d1210bcdaa52018942d577377124c964768d8d621d48cf0091fd9b','aae21d1e9837edc26634b97e905bace5c7883dea1c2132d1dc1583b542f53aa8');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','restoration','30b74c88c8441c2d0432c8d75202b791b1b1ae4bd8892713497f096fe0082fa9','aae21d1e9837edc26634b97e905bace5c7883dea1c2132d1dc1583b542f53aa8','a4de2d0e2aef81785419663c4fe6e0353904b4daa3c3281b8e7792fa8f84df3f');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','account_activity','4b7a81479174682c085bd32a13c70ef555c9d26b43f1a2df41f19c5ac84c31a5','a4de2d0e2aef81785419663c4fe6e0353904b4daa3c3281b8e7792fa8f84df3f','984a0d6f3922ad8db951a14ad64210083639b21cedc8c50309efc807ecb450d8');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','account_opening','5256481e0ee2cb8dac4da1f5ca162b59d9b166128909df266b337243455df838','984a0d6f3922ad8db951a14ad64210083639b21cedc8c50309efc807ecb450d8','328b80e2a803fb2a50ef1f697b12f874108fd7f2a500e52a8c8b0e6582e2832c');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','commitment','f246277eb26128d3bbfc18f39856cd3fb9abbf421f7aa14dfa1bedea83303c44','328b80e2a803fb2a50ef1f697b12f874108fd7f2a500e52a8c8b0e6582e2832c','e277302f267d48aecfbef66db8bbd767562ee57099febf25b4de76f99ff4cf09');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','export','6b574bce446e2786a1dcfafae224622bbcda257d6b22ab0977293d3f6fc6cebc','e277302f267d48aecfbef66db8bbd767562ee57099febf25b4de76f99ff4cf09','31e3da87db45e0731c495f91f7083ba8b55dc994f7280dbfa96d4746e81e9498');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','finding','0635a9b409ba7b5b88cf347c41a0b49404605890ac3e314cc55c284dcff6dda0','31e3da87db45e0731c495f91f7083ba8b55dc994f7280dbfa96d4746e81e9498','a3c33e52832f9f23c7e617331405d24ab9cdd268f4e14fcc0360be036ea9ffca');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','frame_import','db3eb0f4aa7ea8add63902283e35944bb6b37d51866790c2617072c94281685c','a3c33e52832f9f23c7e617331405d24ab9cdd268f4e14fcc0360be036ea9ffca','3f79e0bec4906018ff217851f4521e7fee9cb999a702442d9e20a220f40bca81');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','list_lock','a27076ebf88909507ea5596e7d1e19d69a8bade5432f5a0232f96bae628afb8b','3f79e0bec4906018ff217851f4521e7fee9cb999a702442d9e20a220f40bca81','779a8d3c5d94ac5c5741977789139b0e611d19b62a1aee212a07dbadc6f773e4');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','listing','0f8f2d673d561e0786c86a0a5718a4e1f99893ae7e6856c98469cc2b28dfc063','779a8d3c5d94ac5c5741977789139b0e611d19b62a1aee212a07dbadc6f773e4','6aa9c9e51006c4052568dec50006176e4597d399826d695d398deb95aba7cc67');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','password','ae84ced9bcb5831de7fddc3e0b83d9b5ad7a95fdbea5c5a3b80aeec6c55f3e44','6aa9c9e51006c4052568dec50006176e4597d399826d695d398deb95aba7cc67','202f52215ac761dbe0169f642c019001dd4ddb44d933b945da5e319e8303a6f2');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','photo','329ef6f016c1105f56fd42e0d61617ec7f60e0b97125d20955be50a0b5d31a40','202f52215ac761dbe0169f642c019001dd4ddb44d933b945da5e319e8303a6f2','e29daec0d9eec210e196ca62710603f2d5a4b29897e41973f7fde19698da29fb');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','place_assignment','b885436e79ba74161484713a6793d062388f2a23b76a28be1d8025c0a308d0d6','e29daec0d9eec210e196ca62710603f2d5a4b29897e41973f7fde19698da29fb','ead6d59a531264692abd969f309989172b81f69ae29d280262f09512610a36ac');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','plan_version','34aa0002ed7cdff5a95ac074c58dd24a06ab7d8e465f3f499874405424f6990c','ead6d59a531264692abd969f309989172b81f69ae29d280262f09512610a36ac','c98793184c9ab7a9200315322a35a25f1b4306f704da411d1e20c08085078dbf');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','role_assignment','72c95c23eb5f8db66ffef2f6081caa4e6187d53e60720b2986bca235c6f50a1e','c98793184c9ab7a9200315322a35a25f1b4306f704da411d1e20c08085078dbf','f25598c51498663d5bb54dd71a1355089917101671142d992128128612b07e3d');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','screening_answer','d33a13eae743b765cdae0da18d79df1421b2804badbbac3443c7c71f121519f4','f25598c51498663d5bb54dd71a1355089917101671142d992128128612b07e3d','d26a8b14e8eeb8c51a569dd7f5f59340cba046a4bc08535274b6273131a823cf');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','session_revocation','a551dba9ab39d6943719599b960d4181c1225b8c6123648d7aa5922943bc671c','d26a8b14e8eeb8c51a569dd7f5f59340cba046a4bc08535274b6273131a823cf','ca334da6f07fb976291a3ced39a92aaea237038788af180c1a65563e7fd51d17');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','sign_in','726205bbacf38c39c2b1d0134757623d39d2099253e018404f38040d9d9917bb','ca334da6f07fb976291a3ced39a92aaea237038788af180c1a65563e7fd51d17','eaec06af53307aab36f0c4e42c556bb82a493c9b12043128e68847e5b5ed2c5d');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','substitution_request','a1e1a3fe67f46bedd44163bd6a0c12f3913293b73a14dc8640e2a6bdfcc35fe8','eaec06af53307aab36f0c4e42c556bb82a493c9b12043128e68847e5b5ed2c5d','9ac3a9815e97d6e6fe41c2890d7aa4e7ff31d6545cdf17ad94c08e65626668a0');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','training','19f7fe5887334d196354d4c88f174a953c5432a4c214b1d08e1e29e2cd0d360e','9ac3a9815e97d6e6fe41c2890d7aa4e7ff31d6545cdf17ad94c08e65626668a0','c4d7dd5a1001813442d1570ea9e50dcc01c70ef8b55ec49b0ea807a5198e2e5d');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','trial_decision','41006845b79b54a85b111c344ee5970280ae3cfb99cb19a035f0fa39fec2dbbd','c4d7dd5a1001813442d1570ea9e50dcc01c70ef8b55ec49b0ea807a5198e2e5d','18180be75f9b8d5089740390e0a2c0af2914ef9ab9a6385acfa9f21401c060ed');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','unmasking','299f0f219bb5840f71a6618046de0a02e89459bcc1ecdba6ba3f1544d3ac3185','18180be75f9b8d5089740390e0a2c0af2914ef9ab9a6385acfa9f21401c060ed','3a6e022083d20b01decf013a8ae007a1c0b0fcf1930b84fa37d43e4c7c803361');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','visit','9c3dde5ff314eb18eca56aa23fcc9d695a61ef074ba18d823e05efa06c36123e','3a6e022083d20b01decf013a8ae007a1c0b0fcf1930b84fa37d43e4c7c803361','8df29be5948aa5b159ba85ba2c1395f33bbdb63765cfa03052af483329f38fc3');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','area_draw','61e5cbaf52e377ee0cf49556dd308aa95e39e85803418127a3a8fe1965e5ae0f','8df29be5948aa5b159ba85ba2c1395f33bbdb63765cfa03052af483329f38fc3','a2478e1efed651fb1a35e221f06f4da6a348d3342ece554500a055265206be64');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','building','30a8ad80dc6dfb09c3ba7e850716b2720e23707a22637bfa0610b942caa3afb9','a2478e1efed651fb1a35e221f06f4da6a348d3342ece554500a055265206be64','72053754a0f0b6da509a12ef1df1ca9aaa8d5264bfef08250aa6540d4701425d');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','draw','1af705ec43e3a22a13c9811b090e99b758b49ef995bbe83855d666ca99874eb1','72053754a0f0b6da509a12ef1df1ca9aaa8d5264bfef08250aa6540d4701425d','a80594956f6ce8d54c552654c67798cac953cfaf9d599000231453feeb50a173');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','dwelling','c4d9f34a85d9669d57d12d6db64586b0272a365bd0091ade63a0fbdacce8c481','a80594956f6ce8d54c552654c67798cac953cfaf9d599000231453feeb50a173','3f523437550aba681743cfed91112c952715698cf94d3ea5d4790815b09d9229');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','frame_unit','5cb73aa26b87243cdaf5af87b29110c02b9a55bbb6e0c25571f9bf26603ba147','3f523437550aba681743cfed91112c952715698cf94d3ea5d4790815b09d9229','efe39dad30b3011f9d2466d36a860b34153a175269b3495a4cf257ca8c12d4a8');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','substitution_decision','1b6e92ede2700b98598e76c08c09c9df19ff33408dc3d2fcf39c823f5514de2a','efe39dad30b3011f9d2466d36a860b34153a175269b3495a4cf257ca8c12d4a8','2ebb81808de216dffee71c8d2b43e685404077adf02b67c094a27e4315fa10af');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','enumeration_area','d7bc4f37e3cb51041550d5952172bfce904b659fdd5c0badb6651f8e3d8bc96f','2ebb81808de216dffee71c8d2b43e685404077adf02b67c094a27e4315fa10af','56e5041e0e5d6bf3f3f016cfe0c7675b4efb8984e0dd72eb041ea44e0b2007bc');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','58a84a40-ae4b-4712-9be4-981bb5af263b','sample_household','0e0f4cd2ba39cbab10b84583588d7d9f7eacfe4eb73843540c952cad603dbf6b','56e5041e0e5d6bf3f3f016cfe0c7675b4efb8984e0dd72eb041ea44e0b2007bc','0937957055aa64236f487c4c4d1ff13eac48003f6c262c3b22a8fad3cb8cae1f');
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
INSERT INTO "ledger_fact" VALUES('cycle','58a84a40-ae4b-4712-9be4-981bb5af263b',2,'19fc8c633ebd49f98126b86f7dc0b06dc8bc975343ee9bd76ea98f53eaf501ac');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','58a84a40-ae4b-4712-9be4-981bb5af263b|44011800100100102001',6,'a456e7ec11827a97d640c5686ee31393e7f129ec1b4c1dc20b7381fb443ffd7f');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'57809069bf75565488b51eb48e9060c9929a9f3d666ce1f5114c9895ead7aca0');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'53b22ad68bf118a9b0b7f47d05d33c56913e5b6cbfa0fb46673cbe562d6f901d');
INSERT INTO "ledger_fact" VALUES('finding','5c7b1a6b-720e-423c-9db0-cadd38e860ef',9,'7cd386cc4fbb2ab7b11c2234a53c5f56175b0ff37f793ab36d30be08e18fbb9b');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'1d1b69e13fe7e01b6be1d20911885ca15543801176c70dff64ce349ec69eea03');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'90f94c9d37ba413a24f17b4b79c0678e497b6b28a83601f9e7be077515805e61');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'4be8ca56cafb64018d2c0c45b9bae2c5ae8f95d292cd0ea2026ca9ef2efa15c2');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'2eb65624e28192f54e6ed4cddb3522d2caf42aaecb045acb5960afb9459f85e4');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'e843a9ca4bb462482b07e86979764e9675bba818cbe72e5879c138147277e778');
INSERT INTO "ledger_fact" VALUES('place_assignment','58a84a40-ae4b-4712-9be4-981bb5af263b|audit|440118101|1',15,'7c11d8556362d954b8550907fb1d1fd462ebedff312b37a267033f5810f61a02');
INSERT INTO "ledger_fact" VALUES('plan_version','58a84a40-ae4b-4712-9be4-981bb5af263b|1',16,'4b055507c0fedea53d7ff37c4407c1a668275a48cbde82127dc9963bb2953c13');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','da44642b-c51d-4bde-95b6-c504909b7601',18,'174397c15668fda271cebd7ba17f22752930574201ca7945132684069b647695');
INSERT INTO "ledger_fact" VALUES('screening_answer','1631e41a-d20c-4214-8370-2b9667e8cc5a',18,'52ffee7f20391b0d8a2449a468820a4bc7353f14b224141685b479388b28151e');
INSERT INTO "ledger_fact" VALUES('screening_answer','93bd13c2-1eae-4f7d-b252-f95c164d0167',18,'3e79e75a8e8703e9053acc6f8c9612a055aed70b4f3cbb5ba060107d59a4979a');
INSERT INTO "ledger_fact" VALUES('screening_answer','6cbaf695-c9d3-42d7-aeeb-4b939eb3182a',18,'f43ae1dfdd8dc2401802d125c2ba23a31912f16d09964343c36c06f583da37dc');
INSERT INTO "ledger_fact" VALUES('screening_answer','75078410-ac3c-410d-b7e9-b132dbbfdcf6',18,'26cbc1ab6523b8fc12597439a2bf95ad6894138d5a9343e8110c36d694d7dee9');
INSERT INTO "ledger_fact" VALUES('screening_answer','d3177ed0-0283-4855-bb11-2842627e8723',18,'805f01129e6cbd9c4b4713a8d81bef9068a081413249ed536c67b1e86332ecb5');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','9cd553f6-44a3-4a16-8e74-001a66d0c991',21,'686eff1dbc44c784bab141fb67a17e19c8d5ca41fc09cb62201cde57c01b7406');
INSERT INTO "ledger_fact" VALUES('training','58a84a40-ae4b-4712-9be4-981bb5af263b|enum|listing|1',22,'db84404320a6dbc347059398e0c1e0100ef787d5f0feac4cf90a58340d430938');
INSERT INTO "ledger_fact" VALUES('training','58a84a40-ae4b-4712-9be4-981bb5af263b|enum|screening|1',22,'e4d7960401489244bfb61090e9f69da8ca4a989cd730889445bc6a32617667b6');
INSERT INTO "ledger_fact" VALUES('training','58a84a40-ae4b-4712-9be4-981bb5af263b|enum|placement|1',22,'e44af3fa839f703d387a99a3722c0489043bc15fbe1ac9e94ac8bd654f664c21');
INSERT INTO "ledger_fact" VALUES('training','58a84a40-ae4b-4712-9be4-981bb5af263b|enum|bookkeeping|1',22,'e26ccf8843f0b59fcf532181c938c188ef8d96ae4db06db3d9911b20c7e3b8ec');
INSERT INTO "ledger_fact" VALUES('trial_decision','34a10c95-fbf9-440e-9b5a-1ca3861b8d9a',23,'4fdf18f5013f20f5dbf5ca49c0f795bc4926eb97c0c8ec3ef9fed161f0f11677');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'b155a85ae22a2d27e7c5858147cf36e23ef4e7ca213816838894e59e1a8c6d13');
INSERT INTO "ledger_fact" VALUES('visit','5bf69877-b44c-4c8c-80c2-1568ee1758d8',25,'5d3722f48aa20917f618d0af1273dde10c2d8e5976264c6dbe641a9853298978');
INSERT INTO "ledger_fact" VALUES('visit','6a286e36-431f-4f2f-af49-161cd1f8a5ab',25,'775919b2a46a159e4a08113fb1b1d2bb43033579a94f985ac9a858f6b56a5c54');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'34491f0c7e29ac4ebe2c6c0969a3f2ff52f38506a610468c33e506e8873dc015');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'19069a08952314af92d1c8fe28f58483259184e4e7491607f5052c3f2cc963f6');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'1ae91fea267aa106bb900e5fed4b211fb80e6c264d4c6f456e7db63cfe2e1eb2');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'b0ba3e856109d535c3f666da343cb88dc245f14a71585f552dbf60d75f216ae0');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'6fc9f387b600f490e443f144250c5ea746511159b7ba976f4c23144046de1b0a');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'63ebb12f5bf626d607dbc8d5021b7fdf591155e06259884aaeb330fcebc207db');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'76785eabbb0f6f19ca969e595c3b843e4a146fde703403142fe35cd8bbb5540e');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'4c6f933032f89902656e238e9d4e292217cf7334be8672dba623eac7a7222155');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'e6772096ac341b9363b773aef650afcd9c689f491ecea7d1b471ce0824c42214');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'8a901ff66f67e49b9c3823ae2b0e1500d781e20fb328ef87c2872941bb0595ea');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'ec30824b8fbf10f2cf2553d40d6fd9c93be55c151caf57e1ee21045da5823c8f');
INSERT INTO "ledger_fact" VALUES('substitution_decision','9cd553f6-44a3-4a16-8e74-001a66d0c991|approved',31,'d413172e6f6656a710b302ea1155ac04e2c2672063d8df9b048b9f079f010a45');
INSERT INTO "ledger_fact" VALUES('substitution_decision','9cd553f6-44a3-4a16-8e74-001a66d0c991|carried_out',31,'fae3ddbf321ef4d576c8f8415ad5cf7612c99ab7487b78d9bdd865e1b6744e95');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'64e6b057005ac66b96051143db32b258c18450afbb34450a1b2024b516bc473d');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'48767db2bfcb408469b8512b15f60f951bc300329ab7da40211dc0d45c494a27');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'2d8e44570c1d488c54175dc0d86288e50c28a5caf49893974fdacff2481fe8d1');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'aa54c1b403535e639868d5c8f266e0b524ecf56eb5c410aeeaaf3be3da3919ee');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'1c5ad47e194e178a6cebda1e9b4a125cd8be5145363f25b3d9e4214b5f77a81f');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'821b871424867676b76633c60c5bcf03e437c9d78b2151523b2ccd017a032eb8');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'06a57b2db0a5de6b7b3b4cc74132d8d9340a336865422f5111a8576ffe74e91f');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461371FA94DE2407EB7721EC8EC054ED77383717E409D8F7155DFE9BFF424F169D039A81A6AF0319EBE00AA0C7E48AD36',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','da44642b-c51d-4bde-95b6-c504909b7601','440118001001001','44011800100100100101',1,'001','01','in',3,X'34323231313434615C7188D513A4AEA8B55C3623E8FBD1EA53920AA7ACF3BA670B8C269F832CF577AB5A4EB203',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','1631e41a-d20c-4214-8370-2b9667e8cc5a','440118001001001','44011800100100100201',1,'002','01','in',3,X'343232313134346176A04DF3412775E96163CBCEBD688B6E784B28392374E38CAC08DB82D02ABD452F4B8D4E77',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','93bd13c2-1eae-4f7d-b252-f95c164d0167','440118001001001','44011800100100100301',1,'003','01','in',3,X'3432323131343461FD3701B48326B8DDB1118F5F90981E2DEAC1A1C9C056B4801CBBAC43722136BEAFAE0254AD',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','6cbaf695-c9d3-42d7-aeeb-4b939eb3182a','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461E7681A5EC6D3213529B7DD1E88141CD3BCB8DDBE76C0A61C6428C1B8970E93B0BAA553B7F7',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','75078410-ac3c-410d-b7e9-b132dbbfdcf6','440118001001001','44011800100100100501',1,'005','01','in',3,X'343232313134346153D805710510A1F3B75C21D11DD07A7D8E8A6F6EC4BE4B62101C4B5A880CF68FCD0FA122A2',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','d3177ed0-0283-4855-bb11-2842627e8723','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461F3B8DF57257774822A55DA6D6AFF27DB99C22F257C2A7BC1AC7F98E1603C8B60C8BFD616EA',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','58a84a40-ae4b-4712-9be4-981bb5af263b','9cd553f6-44a3-4a16-8e74-001a66d0c991','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','58a84a40-ae4b-4712-9be4-981bb5af263b','9cd553f6-44a3-4a16-8e74-001a66d0c991','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','58a84a40-ae4b-4712-9be4-981bb5af263b','9cd553f6-44a3-4a16-8e74-001a66d0c991','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461E858B3D9E1AF8F4F48C937C500A496F04A381F112AA84150D151E499E4CF6168FBB10491A5BB0A7E1BF6C1B9201BE7BFF216F66C7A95079A93');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','34a10c95-fbf9-440e-9b5a-1ca3861b8d9a','440118001001001',1,'2022-11-01',X'3432323131343461693AEEBD7C413B61EF7D568BCBD97E6B941D3B1AE303EC8506AD266B28C649D69C4E797A1F');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','58a84a40-ae4b-4712-9be4-981bb5af263b','u1','440118001001001','440118001001001','address',1,X'343232313134346176E93B46C76FE4CFE20EEB049C99EFC5D577F9A0AC5AA1820F9CF2FA23C3277E6A5D');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','58a84a40-ae4b-4712-9be4-981bb5af263b','5bf69877-b44c-4c8c-80c2-1568ee1758d8','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434615EB11D1F07986D2C4084D829B45B4B385A9609A523DBF96BC2A3AE426946D319F35D5C42B2638EAA4A14EC7A913F13EC6AB0278EBA216A8F2C');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','58a84a40-ae4b-4712-9be4-981bb5af263b','6a286e36-431f-4f2f-af49-161cd1f8a5ab','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434615614EE7B1A39AB068826779736FF63B141D1B19028A20E77D5025872A26DC8DEB72828F55859278222BA2F0976B72B374A49D40D48DD3DB4C1');
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
