BEGIN TRANSACTION;
CREATE TABLE account (
	recorded_at DATETIME NOT NULL, 
	recorded_by VARCHAR NOT NULL, 
	account_id VARCHAR NOT NULL, 
	name BLOB NOT NULL, 
	unit VARCHAR, 
	CONSTRAINT pk_account PRIMARY KEY (account_id)
);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','stat',X'34323231313434618E293273D7C3884DCC76C265F44963EBDAB8E375579F111CA7ECE44D10304C374DAD',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','sup',X'34323231313434614363540581095F8E66FC54586A252296EAC64FFEBE994FD21636D745746CCDA56A6E',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','town',X'343232313134346182EEDD01D40619E9C15F46F034B2EEA0DB700CFCA6BDE7F4EB5DF2F0F3603D3FD54E0ECAB1',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','enum',X'3432323131343461A6172ACF72F726F72B41B9212EA2C4D4A5C2781D4B97A46A6DB14B0B969740CC63B43EADB7',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','audit',X'3432323131343461D67E365F0F118514E24F33850332808FD7380837A05FAA9787DD8D487099F6679CDB',NULL);
INSERT INTO "account" VALUES('2022-09-01 02:00:00.000000','admin','admin',X'34323231313434617B9BAF272A2A0A71934BF5C3E13B475FE8BEFC6863C93B8C064BE173CF20F01F0329',NULL);
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
INSERT INTO "account_activity" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,1,X'34323231313434612801D228C9DC566DA65BD0D2AC6BFA52CA1D48B1D299F9FA9EDB23C9844C1060E96A');
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
INSERT INTO "account_opening" VALUES('2022-09-20 12:00:00.000000','sup','5388d51c-0cbb-493e-8b18-73e6b3c09684','44011800100100102001','440118001001001','2022-09-20','paper','2022-09-20');
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
INSERT INTO "area_draw" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','a1','areas',1,'own','{}','0','i1');
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
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','001','440118001001001','apartment',6,NULL,NULL);
INSERT INTO "building" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118101201001','001','440118101201001','apartment',6,NULL,NULL);
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
INSERT INTO "commitment" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','c1','households','彩票','2022101','2022-08-31','号码','{}','0');
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
INSERT INTO "cycle" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684',1,'2022年增城区住户调查大样本轮换','440118','增城区',1);
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
INSERT INTO "draw" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','households',1,'households','own','own','systematic','{}','0',NULL);
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
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','001','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461CA4953C885BEF7E802989DC2CA4CCCB94E237FE4F80464FDFE3D51E9E98EB9F98FE0A2DF36E3BA147E159224CE56535F866669DEF49C77C1CC8C467A1EFAAB');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','002','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461395C3B0200AB9259587D81C8028E32FFC51D0BFCF3ED10088CEA9C0B5331AF51A9882FA7864889BCE50F7664CD2E9058E4259F7EE67BC1FC84F53213E2A020');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','003','440118001001001','1','001','flat','occupied',NULL,NULL,X'343232313134346140D8738114F7654098BA153FC73503FA08963D68773987FB6ADD0A2BB5D68ECF17DA03F10A51DBB0EAD8E1D364D8BE5CD82B258FEDA1DE83F1DF5733234D4B');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','004','440118001001001','1','001','flat','occupied',NULL,NULL,X'34323231313434613F7257F204C6AED92BBE9CC5AA729E5A85C0EE230FCD2492918A9183443EBE77C185FA93F02E5D41E3627F5723193A008B278422D17E3121BE34F9180774A6');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','005','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461DD40B9DED7C3012837D6F2D0273BCD756B2B68C433D7B61B6B968269394684E85A5173372E76B9E79CAD071EB52CBC533400DEC740E9B80A207422F42A22BA');
INSERT INTO "dwelling" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','006','440118001001001','1','001','flat','occupied',NULL,NULL,X'3432323131343461A2C9B98F580D9E77EE391D40455BE916EED67B1E498ED0F439E40A0A449BD4C3D05F01A0C203BB52FAC2E2D8232DBD44606B1BF44BED7398B79F9A08D4DF5B');
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
INSERT INTO "enumeration_area" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','a1','440118001001001','440118001001','一村','440118001','荔城街道','111','一村第1小区','provincial',1,0,400,0.25,NULL,1);
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
INSERT INTO "export" VALUES('2022-09-01 02:00:00.000000','stat','e1','5388d51c-0cbb-493e-8b18-73e6b3c09684','sample.csv','page',1,'0000000000000000000000000000000000000000000000000000000000000000',0,1,1,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "finding" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','e2f9f7ca-595b-4dfb-9f53-666f6e37f1b1','frame','i1',0,'X','warning','s','f','v','e');
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
INSERT INTO "frame_import" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','i1','2022',1,'frame.csv','0',1);
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
INSERT INTO "frame_unit" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','i1','440118001001','一村','440118001','荔城街道','111','2022',400,NULL);
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
INSERT INTO "ledger_entry" VALUES(1,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','account','76cb5dbb54a60439aeae083ff4893dc2b1838fa4590f523d146a25f28e9c1ed0','0000000000000000000000000000000000000000000000000000000000000000','788a3f098a7c71bd1fd5230c306dbc846f077d941425550fdea0b6ebef8ec716');
INSERT INTO "ledger_entry" VALUES(2,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','cycle','66ecee1989fea5c86fc7e60c4dffd641f04314b5df23b519b5cf8cfc87de1145','788a3f098a7c71bd1fd5230c306dbc846f077d941425550fdea0b6ebef8ec716','0ca7ff7a6018b5e8a0b388d4fb3f15c28da55235cc2538b24ecfaffe58cd0a86');
INSERT INTO "ledger_entry" VALUES(3,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','key_rotation','89c8389bafa8d121e84bccd985f5af44cdb9f336c650439794a587b7ee6a84a4','0ca7ff7a6018b5e8a0b388d4fb3f15c28da55235cc2538b24ecfaffe58cd0a86','052e3f463be8e5d4d711198cbdbb5dcfb57a493db3f62bf324266756f3c0f798');
INSERT INTO "ledger_entry" VALUES(4,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','restoration','ccfd6b590bf3b5cdb6bdafbb4f113046f9a5e8deee54af88d3019119ae8c0873','052e3f463be8e5d4d711198cbdbb5dcfb57a493db3f62bf324266756f3c0f798','f65965973d3a1e296b63eba847ff8548ce78e274bd9aa95945320c683d8d1c01');
INSERT INTO "ledger_entry" VALUES(5,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','account_activity','47d43a4d9ca4502dacf22a95fe344c175ff5c9cb20e9f9572135ea75656554b7','f65965973d3a1e296b63eba847ff8548ce78e274bd9aa95945320c683d8d1c01','8f270511c98b1e4a972f41718c84b2c59150dd458e5bd44d5fee2a45cce708a4');
INSERT INTO "ledger_entry" VALUES(6,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','account_opening','8ecd6876d0fb35f997d0b818383719daef48cc9e5ecfabd55f26b4b04c418879','8f270511c98b1e4a972f41718c84b2c59150dd458e5bd44d5fee2a45cce708a4','9b022d4d19347f337c5ea926aae7d56c0e1a69b9327b9ae39ec4251388a26a0b');
INSERT INTO "ledger_entry" VALUES(7,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','commitment','e9c41eebdbec9b58b58712f6c9d9fe87209dc4a5fe1c2e1097f5b8e9c6a419df','9b022d4d19347f337c5ea926aae7d56c0e1a69b9327b9ae39ec4251388a26a0b','6356beff6a9bd6db204061437c203f82136fd25495f0e55cbfb38410231144bb');
INSERT INTO "ledger_entry" VALUES(8,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','export','98dd59ad9ff992cea18ef1d90808d2a0088db37ae533562bce4b9ac8c7e1ceae','6356beff6a9bd6db204061437c203f82136fd25495f0e55cbfb38410231144bb','c7bdf8774441e6efe8fc3ce4e61e6db6b487b1abd9827b0ba9518a427016d8c6');
INSERT INTO "ledger_entry" VALUES(9,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','finding','5de7a537bef87ebe4191ecb68f5b68c0092cfefe40d9005bf89575a6ae555a2a','c7bdf8774441e6efe8fc3ce4e61e6db6b487b1abd9827b0ba9518a427016d8c6','ee63b1a291755c67bded7ea6ebd68404ce237c2f3bde94a3abde76bd7e96b812');
INSERT INTO "ledger_entry" VALUES(10,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','frame_import','0ac6c51ee672161ab3a4c7fede6f133c3178879374a8e2775ea5e117ba0fd492','ee63b1a291755c67bded7ea6ebd68404ce237c2f3bde94a3abde76bd7e96b812','c3e7d962fb2ba87d7a20719bf5bc7098f98cf0f492c3ebecdf5e23eef08d8d78');
INSERT INTO "ledger_entry" VALUES(11,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','list_lock','5af0d8980607977c132b6e89e824f51e2df6001eab260670a2655c8b3516c5a3','c3e7d962fb2ba87d7a20719bf5bc7098f98cf0f492c3ebecdf5e23eef08d8d78','bc7bdd0db6e2ddb8de138e09194f85c1f0d431afb1a275268aaee61eca670d74');
INSERT INTO "ledger_entry" VALUES(12,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','listing','6a890c2838219624a6c69add8f9e77fa745955f33036edc1e4be01de672e882a','bc7bdd0db6e2ddb8de138e09194f85c1f0d431afb1a275268aaee61eca670d74','30af4f77704258a5f0a8c5528e577b2eab0ce1da163beb1285c0e1787221f40d');
INSERT INTO "ledger_entry" VALUES(13,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','password','2499e7b4eee67874ae4b4a8eaa1f851dda6a71bb8a9751c3a82a5bcc29325cce','30af4f77704258a5f0a8c5528e577b2eab0ce1da163beb1285c0e1787221f40d','0678c6770b31c99b779029fb60fd6fffa85f671b7217c71dfd07fde6b95f0056');
INSERT INTO "ledger_entry" VALUES(14,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','photo','7358175a7dcdaec5a951ad9290fae9f6b69bc591397f8c60d1ef4384513b77bf','0678c6770b31c99b779029fb60fd6fffa85f671b7217c71dfd07fde6b95f0056','87513645e37ca32ad6ab2044efcaeceb7c73022856237a30bf266c78263d7e67');
INSERT INTO "ledger_entry" VALUES(15,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','place_assignment','482c4f868fbaa388fd514e7f1077789f2dabdab603dc426c7fb47cfad61012a3','87513645e37ca32ad6ab2044efcaeceb7c73022856237a30bf266c78263d7e67','d8550df5f3529787d013e9b8e3721008142dbc161433e719e49edef56ca40411');
INSERT INTO "ledger_entry" VALUES(16,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','plan_version','9c2e17943c54d774ad7d0158ffb82ad83cbe9445b1bb2e5975ffc5bb69339344','d8550df5f3529787d013e9b8e3721008142dbc161433e719e49edef56ca40411','1aaafb681802ca282454d677084e60b04225ecc3228e418231b41a40859c7f65');
INSERT INTO "ledger_entry" VALUES(17,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','role_assignment','c0e8b1bbf6bbdf52da1ac5d92a221ffbc5fe9631edd2e528fb98a58202474147','1aaafb681802ca282454d677084e60b04225ecc3228e418231b41a40859c7f65','6de5392f3caa8dae68492b1853cf6f8c6d543dbd42430d6c5794c3555c77d076');
INSERT INTO "ledger_entry" VALUES(18,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','screening_answer','027b7ce9ce596d302e1066e4c7b3ca868f66058954b3b23634af39553644d725','6de5392f3caa8dae68492b1853cf6f8c6d543dbd42430d6c5794c3555c77d076','43b0198e8a25b1cc84f4bcf8755e74084139d182035c4682cdc553ff0879b649');
INSERT INTO "ledger_entry" VALUES(19,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','session_revocation','9c01c9c5d20deb645ee2b5b2a11b7791213dcd6ed2843132d34d706049c96efa','43b0198e8a25b1cc84f4bcf8755e74084139d182035c4682cdc553ff0879b649','c5c2dd40330c8f2735b815eb248a16ce3bd48f30333e63bc5be34fde2c3029d2');
INSERT INTO "ledger_entry" VALUES(20,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','sign_in','6aeab40d33546e1767cb1c83813722ce39fc8441e84fa748a8d6d256df5788d7','c5c2dd40330c8f2735b815eb248a16ce3bd48f30333e63bc5be34fde2c3029d2','f2f94126083662b4575b4ed9b6aa2858f17b534b212071758ca56bc8ee5f274f');
INSERT INTO "ledger_entry" VALUES(21,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','substitution_request','e4f0730a2d0dc022519285655b731ecaa570c6f9c22a856a9e75668cd17f30e7','f2f94126083662b4575b4ed9b6aa2858f17b534b212071758ca56bc8ee5f274f','7caba634c7108bc9bb5a0083f43351fd1c37aef4f8a072aedcaa8cb731353452');
INSERT INTO "ledger_entry" VALUES(22,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','training','923e1316dc4ae5fda859bbc72813539d28f6871ac55e626bf9900b2143aac067','7caba634c7108bc9bb5a0083f43351fd1c37aef4f8a072aedcaa8cb731353452','1efb0bc7ffcd3c9c132b8df82ae6717cd4713df5f23e64042047dc625197fe8e');
INSERT INTO "ledger_entry" VALUES(23,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','trial_decision','94dae4123460d1676ba702aa2918ecc0a1b78bab105853480b6e3c769d9a2a85','1efb0bc7ffcd3c9c132b8df82ae6717cd4713df5f23e64042047dc625197fe8e','9f0a621a5be855c09ee951a3edc8994af0a6646b65e76c640a013cbd9f4b986d');
INSERT INTO "ledger_entry" VALUES(24,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','unmasking','111e7afaebadb006e9c02144d68e9b5e6b3b549639f443c82be7269a8165fb97','9f0a621a5be855c09ee951a3edc8994af0a6646b65e76c640a013cbd9f4b986d','45e008cba99c3d4bd867f46bec3b3e62f09d40da44f9e40b28272d12efb66fdf');
INSERT INTO "ledger_entry" VALUES(25,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','visit','916fe5faebb697fc6fbae76bd516a972a67507eb7fb91c638ed4b500fcdc9086','45e008cba99c3d4bd867f46bec3b3e62f09d40da44f9e40b28272d12efb66fdf','525064437c0e9e53d0114e0083286d1c047234211cc1ec535e89958f3e75a2ec');
INSERT INTO "ledger_entry" VALUES(26,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','area_draw','8c6072d99fa62b69966131b8664b87927ee4e6b48bf56a86467585f9eaeaa3e6','525064437c0e9e53d0114e0083286d1c047234211cc1ec535e89958f3e75a2ec','3cf719a7f0a0693008e4113894d8b11de4821a603dd9cf91af7ab512e51742a1');
INSERT INTO "ledger_entry" VALUES(27,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','building','adbcde23ffa20009dff2fca128d17afe88201c2fda04b3f306cd7944ee8ee852','3cf719a7f0a0693008e4113894d8b11de4821a603dd9cf91af7ab512e51742a1','10eef0174de6d939c4f3ab686385f01967e0153102f7b9d4674bb51d406ab24e');
INSERT INTO "ledger_entry" VALUES(28,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','draw','3e800e6c963910807f309fb6aa6d2d65e274919598cca2dede88eb2f29d8bee2','10eef0174de6d939c4f3ab686385f01967e0153102f7b9d4674bb51d406ab24e','3fcc9be812fdb430a78fabd73e915c4fe5649746e2363d0a0b7a8e40748721d5');
INSERT INTO "ledger_entry" VALUES(29,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','dwelling','56f126766f207d6ac4761ef94e1e2fd8d4499432a17b62c87569e432baa2ff06','3fcc9be812fdb430a78fabd73e915c4fe5649746e2363d0a0b7a8e40748721d5','297c1988779ff40f427b117a377584d5254c3a6b5ce98ff92e1422d9eaad3606');
INSERT INTO "ledger_entry" VALUES(30,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','frame_unit','4d4503b442dc56c73b97784f3a1cb26f17ac17f56ea04ed4dfbff3c2c2dd9054','297c1988779ff40f427b117a377584d5254c3a6b5ce98ff92e1422d9eaad3606','894b0c5bd28af237fe833b36242f577da59da3ba89a066c151cf483e767a8084');
INSERT INTO "ledger_entry" VALUES(31,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','substitution_decision','c1ab7808f7b027bde1e4d5164f7c1eb3336115d4eabb3bf247f7c6d31674cbf3','894b0c5bd28af237fe833b36242f577da59da3ba89a066c151cf483e767a8084','6ed3a95c3303a92d1129f9769a9bfeddf8020a815be760c3702119624502c50f');
INSERT INTO "ledger_entry" VALUES(32,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','enumeration_area','d800dfe3e6de500a25d43b18b2128425b95c22dd27369a64ca466119456183f6','6ed3a95c3303a92d1129f9769a9bfeddf8020a815be760c3702119624502c50f','3fea767ac0f8b5e6cdda60ad6e1c6330408f7d72d4965933000726433e8f8a2a');
INSERT INTO "ledger_entry" VALUES(33,'2022-09-01 02:00:00.000000','stat','survey.read','5388d51c-0cbb-493e-8b18-73e6b3c09684','sample_household','39e4dd67e2cf1f6a0683013ececbae5f8feb217a93a6d9502bbc9f72f86ccd39','3fea767ac0f8b5e6cdda60ad6e1c6330408f7d72d4965933000726433e8f8a2a','e5cb4393f12ad3ddbe20ce294dd8161237382f8ef00489277a850db899f0b787');
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
INSERT INTO "ledger_fact" VALUES('cycle','5388d51c-0cbb-493e-8b18-73e6b3c09684',2,'2696b15de011417df2574f518f86906166c89a70a509cfb86d853928e08e3dba');
INSERT INTO "ledger_fact" VALUES('key_rotation','k1',3,'0dca736e61eb649f9d6ca2adc2db7bb066a9ecc0e58953093327d064383226ee');
INSERT INTO "ledger_fact" VALUES('restoration','r1',4,'592204fd06e78b4d8a6251c925178e78fd91cce344d2575de181c042d31b98e2');
INSERT INTO "ledger_fact" VALUES('account_activity','audit|1',5,'4691749e900886b76e11a0f017de0fa6d9d4b4a2c4b35978ce44ac784e258d32');
INSERT INTO "ledger_fact" VALUES('account_opening','5388d51c-0cbb-493e-8b18-73e6b3c09684|44011800100100102001',6,'4b348bc9d1128ffe58c88bb4e5e19f2e553e7ce5ad271e768500f2ad36c76047');
INSERT INTO "ledger_fact" VALUES('commitment','c1',7,'ab73f18d18b8d1f5f753f6b918ef5e98431dc1095271200ab91edf59173c6288');
INSERT INTO "ledger_fact" VALUES('export','e1',8,'866cff4118aff1ced888302280c1216fafea367301a0e97eed2a66f4f90d772c');
INSERT INTO "ledger_fact" VALUES('finding','e2f9f7ca-595b-4dfb-9f53-666f6e37f1b1',9,'67b635d4aeadcf565008f4d39a16ef3082a6062db8f08ad9a95a105e0d4d4002');
INSERT INTO "ledger_fact" VALUES('frame_import','i1',10,'2457cdc4fc9ffc7ca59bc3341cc9d452e4e32a60cdb65f308ae354c98988ccc4');
INSERT INTO "ledger_fact" VALUES('list_lock','l1',11,'089863cbe6888cfd218770cd2d94dc0e4964d7d0e6261469ffc68c6dd6565940');
INSERT INTO "ledger_fact" VALUES('listing','440118001001001',12,'89ba55d1ccd520bb9d0f727915382a139db8964851bf8a506bbca7344c139111');
INSERT INTO "ledger_fact" VALUES('listing','440118101201001',12,'56bda0a92fcc35f9a285ecb0ebd80349ae5b9d90ed416d4abdce805324ced955');
INSERT INTO "ledger_fact" VALUES('password','audit|1',13,'7c35b8e026e0dbd4eeab8c17a6bdd6244e8c505902a55824d30155c83f00c091');
INSERT INTO "ledger_fact" VALUES('photo','p1',14,'07a3302a2e0b08d3bf5d4727016e9515ccf30539e2eb804f4bd39cb53ad89a5f');
INSERT INTO "ledger_fact" VALUES('place_assignment','5388d51c-0cbb-493e-8b18-73e6b3c09684|audit|440118101|1',15,'7ce7f77d378cc8b8aa9b288456d8d1c75709a44ac673b40f4c6a45d3734c71ef');
INSERT INTO "ledger_fact" VALUES('plan_version','5388d51c-0cbb-493e-8b18-73e6b3c09684|1',16,'f5fd2449e7c6630e08399ab3389869da2d921d872793414f1574b68c7de0675c');
INSERT INTO "ledger_fact" VALUES('role_assignment','stat|statistician|1',17,'d497a6946361d3456a9c7f234267ea673487bf542d75fdcc4ddcbb4f6797892e');
INSERT INTO "ledger_fact" VALUES('role_assignment','sup|supervisor|1',17,'b457b06407646fff11607922bc92f189cf8ba5e295ce17c5708d75d915fdbb10');
INSERT INTO "ledger_fact" VALUES('role_assignment','town|supervisor|1',17,'2373418710fc362de7cfe3e20d49b2ff6d4bb00552a520697f732e5ada1c5efb');
INSERT INTO "ledger_fact" VALUES('role_assignment','enum|enumerator|1',17,'3d3774b3f115d71abe4082044b78bd3bd3882fcc280317cd4ec66cf11fa12d0e');
INSERT INTO "ledger_fact" VALUES('role_assignment','audit|auditor|1',17,'629ef1ffd0714aa77702b5e4fd268a48942c2c46ebbc9ca53c0897547bab487a');
INSERT INTO "ledger_fact" VALUES('role_assignment','admin|administrator|1',17,'1be4e6a5e6aa04cf8cdd5dc0135eb36f7e89e16e57c440fa86b6dd88c425d5c7');
INSERT INTO "ledger_fact" VALUES('screening_answer','42cc5ba5-49ea-4cb4-b2e8-6d79c7315795',18,'2a7f8fe6e76a10b84f22c75ca270b3d8b3ef80502497010f102858a9be40e6b9');
INSERT INTO "ledger_fact" VALUES('screening_answer','1e7a199a-6cb6-45a9-897d-49759a519731',18,'cbc2b340f430660a24286f24e56ed909dc85a297680a9ba1aea3411ae499dda6');
INSERT INTO "ledger_fact" VALUES('screening_answer','3a63fd51-a4e5-4a5c-aafb-474dab790cba',18,'f943470cc937004cecd87ebea9c4d7b320dab763f450e901d0045f488901b14a');
INSERT INTO "ledger_fact" VALUES('screening_answer','2eaeb537-b2f8-471f-9198-1c602174bf6b',18,'1863bbe6f828602be9d1bbee3a312dff14c90b51214c5708ca62d34845131123');
INSERT INTO "ledger_fact" VALUES('screening_answer','3955e7ca-033a-43df-ae0b-9193a82455a6',18,'26576b02321ea374bacb982eb1bfaf7d90b1befffb8b12fe122e078e543a5a73');
INSERT INTO "ledger_fact" VALUES('screening_answer','8a484b16-34ef-44c3-8a1a-90a7025b9770',18,'da3a6d2f442868300364e66cc0b3ecd164aaa8e24218b3404909e0f139aabc27');
INSERT INTO "ledger_fact" VALUES('session_revocation','v1',19,'9a515b8e9fbb9da6bc1d73097459e8b2282296df531aedbd568e10b78b8b0b75');
INSERT INTO "ledger_fact" VALUES('sign_in','s1',20,'4660dd05f6b3f0ed7a4ef071da7d52a756ac8f72d99c4709aa4e33ba55cd5aa7');
INSERT INTO "ledger_fact" VALUES('substitution_request','b40a0c38-0557-49db-a610-473b822edb18',21,'cbf8036f04ee349fbfbfb911148eb7f478af5d93305b16fd32ce8816616d1bd3');
INSERT INTO "ledger_fact" VALUES('training','5388d51c-0cbb-493e-8b18-73e6b3c09684|enum|listing|1',22,'7023696471f941dc0032088bbee775fe0a1a899686c147108d476f56c5ad19df');
INSERT INTO "ledger_fact" VALUES('training','5388d51c-0cbb-493e-8b18-73e6b3c09684|enum|screening|1',22,'bb73bf4165b4b36b526872ca6b4f4d734711893c68aea932de53a1f834f8e046');
INSERT INTO "ledger_fact" VALUES('training','5388d51c-0cbb-493e-8b18-73e6b3c09684|enum|placement|1',22,'ca9c0f1968126b913a9f2bb35b585585debeedb84d9c7d2e7568396f756fb18a');
INSERT INTO "ledger_fact" VALUES('training','5388d51c-0cbb-493e-8b18-73e6b3c09684|enum|bookkeeping|1',22,'27d2fbf05d9f67e54dde4a7ce58b04e7db0c62edccf08874e443bf5ce3ae27b8');
INSERT INTO "ledger_fact" VALUES('trial_decision','75a6fb11-4151-45b9-b7f6-2f7dd4829882',23,'947152cf461ba90d040a6db77c3cf30f172244d6ccbf5a926334e3beba31a583');
INSERT INTO "ledger_fact" VALUES('unmasking','u1',24,'5e77674491e0665c1ad49c37bee84ad7b15515565c88175d23acf9680ec91311');
INSERT INTO "ledger_fact" VALUES('visit','50fa9431-3836-41c3-9d22-c1ddfc2acbb7',25,'a0c076b69904259901bfab41264fd8ce9f20c3f79da756efd45777634760f14e');
INSERT INTO "ledger_fact" VALUES('visit','dc45eefd-d449-41b4-b013-41b9e3db0c17',25,'ecec2b535474dd870f0f47764de08f93a91a0a5b46a4003dfed94388bb02f906');
INSERT INTO "ledger_fact" VALUES('area_draw','a1',26,'9a0d37bbd2d2011049a48bb31ad3193ecf1e296115baa4e1d0a455cc6d862416');
INSERT INTO "ledger_fact" VALUES('building','440118001001001|001',27,'05fb7c57d68dff815abd6492498b4182cb1c93ee00f3e2f47634c0d7acdd61b0');
INSERT INTO "ledger_fact" VALUES('building','440118101201001|001',27,'ad7cfe4610d7ee40a6c76be96c5cd2831eab2324cbbb58ab30c0287347003c83');
INSERT INTO "ledger_fact" VALUES('draw','d1',28,'c8809f0a6a9877ab46b7abecb30f450b315334d4ece520221057595937490980');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|001',29,'62d255269e5a5bd64485fb962c092eb037b119c0cb65f111a8e0d5e9b37781af');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|002',29,'23654ea9a5ff7d4f265389b948fe85d0133d1758224ed6312c4825c4f232a22a');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|003',29,'b77e5c1b589387ec35f1cffd27941372b2ab1cc55bed634b5d45b7450084cd3b');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|004',29,'3211a68924fcc06d67ed4f3624bc21516da1efbb7fc9f4af3518bac0828351a0');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|005',29,'012dbeb4e736a80263dff521128f4f01ae01ec4c24bb40d3362a48f20c910e34');
INSERT INTO "ledger_fact" VALUES('dwelling','440118001001001|006',29,'6b048e83bd7cd647f1f6b775dfd166744f01bcd7b8e891ee9770569c01135e06');
INSERT INTO "ledger_fact" VALUES('frame_unit','i1|440118001001',30,'c87c50c59039507050ee03798e52020608e3fe9a8ff6f00e962df30ba9ac6f9b');
INSERT INTO "ledger_fact" VALUES('substitution_decision','b40a0c38-0557-49db-a610-473b822edb18|approved',31,'9683c72bbf6a10ac3f3467019da0c61ddea583bc59e27d900093edd25f6937c1');
INSERT INTO "ledger_fact" VALUES('substitution_decision','b40a0c38-0557-49db-a610-473b822edb18|carried_out',31,'02145e81812d55746a18c059be4ba009027c875422169f1facf8d519f2a8f567');
INSERT INTO "ledger_fact" VALUES('enumeration_area','a1|440118001001001',32,'e4889bcf38ad391682896cd4671746703fcc0f5b935ebd59be75556f610bf3a9');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101001',33,'46e79f2f14a48051501cf74a151a128469d08b33dc3a5c1a09c7bcb4b1cd14bb');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101101',33,'811b98e899830f64d5adf035bac7e03318d62a032e6c341243f6e326f01bdfb9');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100100901',33,'462cfcecf610e60b6eb04a346a6632cd4530b1e2228da727a2f4468d63bb2cd8');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102001',33,'f3e3771268fd1ef87160db01148773581bcc3afacf5860827172d97f0f573a03');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100102101',33,'61b3ec8e29c61d811aec0a769cf39ac9384cfa2aa177e826f661906af651b02d');
INSERT INTO "ledger_fact" VALUES('sample_household','d1|44011800100100101901',33,'385b8fabe7cd14c00f9c0194f0cc6ef933cb36782499432fbb8ab1146d0c46fb');
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
INSERT INTO "list_lock" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','l1','440118001001001','households','','0','1',39);
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
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118001001001','440118001001001',1,'list.csv','0','WGS-84',1,39);
INSERT INTO "listing" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','440118101201001','440118101201001',1,'list.csv','0','WGS-84',1,39);
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
INSERT INTO "password" VALUES('2022-09-01 02:00:00.000000','stat','audit',1,X'3432323131343461667CE1C888F3ED1D96869BD064A8B301463802F2F5FF6323A7EA320B065280C6B258DE666947FE42CF63F7D7B40718',0);
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
INSERT INTO "photo" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','p1','440118001001001','440118001001001','image/jpeg',3,'0000000000000000000000000000000000000000000000000000000000000000');
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
INSERT INTO "place_assignment" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','audit','440118101',1,1);
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
INSERT INTO "plan_version" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684',1,'# 2022 年增城区住户调查大样本轮换：方案参数
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
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','44011800100100101001','440118001001001',10,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','44011800100100101101','440118001001001',11,0,'44011800100100101001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','44011800100100100901','440118001001001',9,0,'44011800100100101001',2,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','44011800100100102001','440118001001001',20,1,NULL,NULL,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','44011800100100102101','440118001001001',21,0,'44011800100100102001',1,NULL);
INSERT INTO "sample_household" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','d1','44011800100100101901','440118001001001',19,0,'44011800100100102001',2,NULL);
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
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','42cc5ba5-49ea-4cb4-b2e8-6d79c7315795','440118001001001','44011800100100100101',1,'001','01','in',3,X'3432323131343461A33586B8BB85AC4B1FAEADEB2DCD6F441B7A757BC8A1CFB7F388AE565D4BC886FB1F4EDEE4',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','1e7a199a-6cb6-45a9-897d-49759a519731','440118001001001','44011800100100100201',1,'002','01','in',3,X'343232313134346138DDE859FA96DD945E9424B160701227FC2A8D3D0943032309554E62B96EA8391258D94659',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','3a63fd51-a4e5-4a5c-aafb-474dab790cba','440118001001001','44011800100100100301',1,'003','01','in',3,X'34323231313434614D14EC6BA22EF089382DAA54FB2C9A4533DE869639FA12B7A924FF43B353BB87D2572882EA',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','2eaeb537-b2f8-471f-9198-1c602174bf6b','440118001001001','44011800100100100401',1,'004','01','in',3,X'3432323131343461F96B982CC65FAF5DEAEFDB79D97637FBCDF940E68ED21E7C7B71E9E51DCFDD1F32123D2B11',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','3955e7ca-033a-43df-ae0b-9193a82455a6','440118001001001','44011800100100100501',1,'005','01','in',3,X'343232313134346184694C8681B12BAC340D0DD098F0936F6F2970EF3220ED191CBE18FDB317227578A9832DF9',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO "screening_answer" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','8a484b16-34ef-44c3-8a1a-90a7025b9770','440118001001001','44011800100100100601',1,'006','01','in',3,X'3432323131343461594C66442CC26815610AFC6D0A58B4B64EAF59944759AAF6B48AD09B071C7AD347E7F72BFF',NULL,NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','5388d51c-0cbb-493e-8b18-73e6b3c09684','b40a0c38-0557-49db-a610-473b822edb18','approved','440118001001001','44011800100100101001',NULL,NULL);
INSERT INTO "substitution_decision" VALUES('2022-09-01 05:00:00.000000','sup','5388d51c-0cbb-493e-8b18-73e6b3c09684','b40a0c38-0557-49db-a610-473b822edb18','carried_out','440118001001001','44011800100100101001','44011800100100101101',NULL);
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
INSERT INTO "substitution_request" VALUES('2022-09-01 04:00:00.000000','enum','5388d51c-0cbb-493e-8b18-73e6b3c09684','b40a0c38-0557-49db-a610-473b822edb18','440118001001001','44011800100100101001',1,'unsafe',0,X'3432323131343461D1444415638E5920BE1E03B69FEA7A39AAF8474FFAD72AFF9773F1FEF5EF37DEC94DAE1F636F7C41E61746753431D333E0C7923B9DA0615079');
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
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','enum','listing',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','enum','screening',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','enum','placement',1,1,'2022-09-01','方案与入户');
INSERT INTO "training" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','enum','bookkeeping',1,1,'2022-09-01','方案与入户');
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
INSERT INTO "trial_decision" VALUES('2022-10-01 00:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','75a6fb11-4151-45b9-b7f6-2f7dd4829882','440118001001001',1,'2022-11-01',X'3432323131343461867E4F7B73560900701BF965998EDB5BD8982E97C67C95679A31678905C7166D880357B34F');
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
INSERT INTO "unmasking" VALUES('2022-09-01 02:00:00.000000','stat','5388d51c-0cbb-493e-8b18-73e6b3c09684','u1','440118001001001','440118001001001','address',1,X'3432323131343461C0D10EBCF052EDA913BE3303073FDC37E419A63FF2FABF91A0281C820FDA9B362383');
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
INSERT INTO "visit" VALUES('2022-09-01 03:00:00.000000','enum','5388d51c-0cbb-493e-8b18-73e6b3c09684','50fa9431-3836-41c3-9d22-c1ddfc2acbb7','440118001001001','44011800100100101001','2022-09-01 03:00:00.000000','enum','unsafe',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434612C19E381F268E10C94014D3C078DDCB4F0251E78FE87E96AAF2D3D50B3A1B727AE4EDD167CDB6AEB07775AF34FC5194E28B4B25E95F496476F');
INSERT INTO "visit" VALUES('2022-09-01 06:00:00.000000','enum','5388d51c-0cbb-493e-8b18-73e6b3c09684','dc45eefd-d449-41b4-b013-41b9e3db0c17','440118001001001','44011800100100102001','2022-09-01 06:00:00.000000','enum','agreed',NULL,NULL,NULL,NULL,NULL,NULL,NULL,X'34323231313434615238809818A749EBCF52CF73E32C52D17746E6DB145F7E095C3ADE246FE37291503607D16C177D8FCD76AF0FBADFC770C4983CF57C0F1A6564');
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
